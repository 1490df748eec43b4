package org.mizizi.strategies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.country.Countries;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Who is waited for on the strategy: writers of empty sections, the convenor to revise, the approvers to sign. */
@Component
class StrategyWork implements WaitingWork {

    private final Strategies strategies;
    private final WorkRows rows;
    private final Countries countries;
    private final Hearings hearings;

    StrategyWork(Strategies strategies, WorkRows rows, Countries countries, Hearings hearings) {
        this.strategies = strategies;
        this.rows = rows;
        this.countries = countries;
        this.hearings = hearings;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var revising = actor.may(Right.CONVENE) ? revising() : Stream.<Waiting>of();
        return Stream.concat(revising, actor.acting().stream().flatMap(own -> ofMember(actor, own)))
                .toList();
    }

    private Stream<Waiting> ofMember(Actor actor, OrganisationId own) {
        var signing = actor.may(Right.SIGN_STRATEGY) ? signing(own) : Stream.<Waiting>of();
        var writing = actor.may(Right.EDIT_STRATEGY) ? writing(own) : Stream.<Waiting>of();
        return Stream.concat(signing, writing);
    }

    private Stream<Waiting> signing(OrganisationId ministry) {
        return rows.unsignedBy(ministry).stream().map(number -> waiting("sign", number, Paths.strategy(number)));
    }

    private Stream<Waiting> writing(OrganisationId ministry) {
        return rows.unfinishedSectionsOf(ministry, countries.country().languages()).stream()
                .map(section ->
                        waiting("write." + section.kind(), section.number(), Paths.draftStrategy(section.number())));
    }

    private Stream<Waiting> revising() {
        var consulted = strategies.all().stream()
                .filter(strategy -> strategy.state() == StrategyState.IN_CONSULTATION)
                .toList();
        var heard =
                hearings.participation(consulted.stream().map(StrategyRow::id).toList());
        return consulted.stream()
                .filter(strategy -> Optional.ofNullable(heard.get(strategy.id()))
                        .filter(participation -> participation.unanswered() == 0)
                        .isPresent())
                .filter(strategy -> strategies.reviseObjections(strategy.id()).isEmpty())
                .map(strategy -> waiting("revise", strategy.number(), Paths.strategy(strategy.number()))
                        .forAnybody());
    }

    private static Waiting waiting(String what, int number, String path) {
        return new Waiting(
                "strategies.waiting." + what,
                List.of(number),
                "",
                path,
                null,
                "strategies.verb." + what.split("\\.", 2)[0]);
    }
}
