package org.mizizi.rounds;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.rounds.RefusedRequest.RefusedRequestId;
import org.mizizi.rounds.RoundEvent.MoratoriumDeclared;
import org.mizizi.rounds.RoundEvent.MoratoriumEnded;
import org.mizizi.rounds.RoundEvent.RequestRefused;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pauses that bodies of the government declare: as long as one lasts nothing new is asked of the body, and what is
 * refused is kept. What was asked before goes on as it was announced.
 */
@Service
@Transactional
public class Moratoria {

    /** Of what was refused, as many of the latest are shown. */
    private static final int LATEST = 50;

    private final MoratoriumRows rows;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Moratoria(
            MoratoriumRows rows,
            Organisations organisations,
            Countries countries,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Of the reader's own body. */
    @Requires(Right.LIMIT_REQUESTS)
    public MoratoriumId declare(NewMoratorium wanted) {
        refuse(wanted.objections(countries.today()));
        var id = MoratoriumId.next();
        var by = currentActor.stamp();
        rows.insert(id, currentActor.organisation(), wanted, by);
        events.publishEvent(new MoratoriumDeclared(id, by));
        return id;
    }

    /** From now on the reader's own body can be asked again. */
    @Requires(Right.LIMIT_REQUESTS)
    public void end(MoratoriumId id) {
        var declared = rows.findLocked(id)
                .filter(one -> currentActor.get().actsFor(one.organisation()))
                .orElseThrow(() -> new NotFoundException("moratorium"));
        if (declared.isOverOn(countries.today())) {
            throw Refusal.of("moratorium.is-over").asException();
        }
        var by = currentActor.stamp();
        rows.end(id, by.at());
        events.publishEvent(new MoratoriumEnded(id, by));
    }

    /** Those of a body that are not over, the latest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Moratorium> of(OrganisationId organisation) {
        var today = countries.today();
        return rows.of(organisation).stream()
                .filter(one -> !one.isOverOn(today))
                .toList();
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Moratorium find(MoratoriumId id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("moratorium"));
    }

    /** What was refused lately: to the convenor of every body, to everyone else of their own. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<RefusedRequest> refused() {
        var actor = currentActor.get();
        return actor.may(Right.CONVENE)
                ? rows.refused(null, LATEST)
                : actor.acting().map(own -> rows.refused(own, LATEST)).orElse(List.of());
    }

    /** Why a round cannot be announced today, if so: somebody whom it invites has paused requests. */
    @Transactional(readOnly = true)
    @Requires(Right.CONVENE)
    public Optional<Refusal> objection(Round round) {
        return inTheWay(round).stream().findFirst().map(this::refusal);
    }

    /** Keeps, for each body that has paused requests, that the round was to be announced to it; then refuses it. */
    @Transactional(noRollbackFor = RefusedException.class)
    @Requires(Right.WITHIN_ANOTHER)
    public void refuseWhatIsPaused(Round round) {
        var paused = inTheWay(round);
        for (var moratorium : paused) {
            var id = RefusedRequestId.next();
            var by = currentActor.stamp();
            rows.record(id, moratorium, round, by.at());
            events.publishEvent(new RequestRefused(id, by));
        }
        refuse(paused.stream().findFirst().map(this::refusal));
    }

    private List<Moratorium> inTheWay(Round round) {
        return rows.ofInvited(round.id(), countries.today());
    }

    private Refusal refusal(Moratorium moratorium) {
        return moratorium.refusal(organisations.find(moratorium.organisation()).name());
    }
}
