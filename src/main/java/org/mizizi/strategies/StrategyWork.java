package org.mizizi.strategies;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Who is waited for on the strategy: writers of empty sections, those invited to comment, the convenor, the approvers. */
@Component
class StrategyWork implements WaitingWork {

    private final Strategies strategies;
    private final WorkRows rows;
    private final Rounds rounds;
    private final Countries countries;

    StrategyWork(Strategies strategies, WorkRows rows, Rounds rounds, Countries countries) {
        this.strategies = strategies;
        this.rows = rows;
        this.rounds = rounds;
        this.countries = countries;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var convening = actor.may(Right.CONVENE) ? convening() : Stream.<Waiting>of();
        return Stream.concat(convening, actor.acting().stream().flatMap(own -> ofMember(actor, own)))
                .toList();
    }

    private Stream<Waiting> ofMember(Actor actor, OrganisationId own) {
        var signing = actor.may(Right.SIGN_STRATEGY) ? signing(own) : Stream.<Waiting>of();
        var writing = actor.may(Right.EDIT_STRATEGY) ? writing(own) : Stream.<Waiting>of();
        var commenting = actor.may(Right.COMMENT_ON_DRAFT) ? commenting(own) : Stream.<Waiting>of();
        return Stream.of(signing, writing, commenting).flatMap(part -> part);
    }

    private Stream<Waiting> signing(OrganisationId ministry) {
        return rows.unsignedBy(ministry).stream()
                .map(number -> waiting("sign", version(number), Paths.strategy(number), null, number));
    }

    private Stream<Waiting> writing(OrganisationId ministry) {
        return rows.unfinishedSectionsOf(ministry, countries.country().languages()).stream()
                .map(section -> waiting(
                        "write." + section.kind(),
                        version(section.number()),
                        Paths.draftStrategy(section.number()),
                        null,
                        section.number()));
    }

    private Stream<Waiting> commenting(OrganisationId own) {
        return rounds.all().stream()
                .filter(round -> round.purpose() == RoundPurpose.COMMENT && round.mine() && round.isOpen())
                .flatMap(round -> rows.uncommentedBy(own, round.id()).stream().map(number -> comment(round, number)));
    }

    private static Waiting comment(RoundRow round, int number) {
        return waiting("comment", round.reference(), Paths.strategy(number), round, number);
    }

    private Stream<Waiting> convening() {
        return strategies.all().stream()
                .filter(strategy -> strategy.state() == StrategyState.IN_CONSULTATION)
                .flatMap(strategy -> {
                    var number = strategy.number();
                    var answer = waiting(
                            "answer",
                            version(number),
                            Paths.strategyComments(number),
                            null,
                            strategy.unanswered(),
                            number);
                    var revise = waiting("revise", version(number), Paths.strategy(number), null, number);
                    return strategy.unanswered() > 0
                            ? Stream.of(answer)
                            : Stream.of(revise)
                                    .filter(_ -> strategies
                                            .reviseObjections(strategy.id())
                                            .isEmpty());
                });
    }

    private static Waiting waiting(
            String what, String reference, String path, @Nullable RoundRow until, Object... arguments) {
        return new Waiting(
                "strategies.waiting." + what,
                List.of(arguments),
                reference,
                path,
                until == null ? null : until.closesAt(),
                "strategies.verb." + what.split("\\.", 2)[0]);
    }

    private static String version(int number) {
        return "v" + number;
    }
}
