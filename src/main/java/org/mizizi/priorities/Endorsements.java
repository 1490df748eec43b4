package org.mizizi.priorities;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Countries;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.PriorityEvent.EndorsementTakenBack;
import org.mizizi.priorities.PriorityEvent.InputEndorsed;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "This is our need too": what an internal organisation says of an input of another, while its round is open. */
@Service
@Transactional
public class Endorsements {

    /** How long an endorsement can be undone. */
    static final Duration SLIP = Duration.ofMinutes(10);

    private final InputRepository inputs;
    private final InputRows inputRows;
    private final EndorsementRows rows;
    private final Rounds rounds;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Endorsements(
            InputRepository inputs,
            InputRows inputRows,
            EndorsementRows rows,
            Rounds rounds,
            Countries countries,
            CurrentActor currentActor,
            Pace pace,
            Clock clock,
            ApplicationEventPublisher events) {
        this.inputs = inputs;
        this.inputRows = inputRows;
        this.rows = rows;
        this.rounds = rounds;
        this.countries = countries;
        this.currentActor = currentActor;
        this.pace = pace;
        this.clock = clock;
        this.events = events;
    }

    /** Once for each organisation. */
    @Requires(Right.ENDORSE_INPUT)
    public void endorse(InputId id) {
        var input = inputs.stored(id);
        var actor = currentActor.get();
        rounds.hold(input.round());
        refuse(objection(input, actor));
        pace.step(Pace.Act.ENDORSEMENT);
        if (rows.endorse(id, currentActor.organisation(), clock.instant())) {
            events.publishEvent(new InputEndorsed(id, currentActor.stamp()));
        }
    }

    /** Undoes an endorsement of the actor's organisation, within some minutes of a slip of the finger. */
    @Requires(Right.ENDORSE_INPUT)
    public void takeBack(InputId id) {
        var input = inputs.stored(id);
        var since = clock.instant().minus(SLIP);
        if (!rows.takeBack(id, currentActor.organisation(), since)) {
            throw input.state() == InputState.RETURNED
                    ? new NotFoundException("input")
                    : Refusal.of("input.endorsed-for-good", SLIP.toMinutes()).asException();
        }
        events.publishEvent(new EndorsementTakenBack(id, currentActor.stamp()));
    }

    /** Whether the reader's organisation has just endorsed this, so that it can still be undone. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public boolean canBeUndone(InputId id) {
        return currentActor
                .get()
                .acting()
                .filter(organisation -> currentActor.get().may(Right.ENDORSE_INPUT)
                        && rows.endorsedSince(id, organisation, clock.instant().minus(SLIP)))
                .isPresent();
    }

    /** Why the reader cannot endorse this input, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> objection(InputId id) {
        var actor = currentActor.get();
        if (!actor.may(Right.ENDORSE_INPUT)) {
            return Optional.of(Refusal.of(actor.isExternal() ? "input.external" : "input.role"));
        }
        return inputRows.of(List.of(id.value()), actor, countries.today()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("input"))
                .endorsementObjection()
                .or(() -> objection(inputs.stored(id), actor));
    }

    private Optional<Refusal> objection(Input input, Actor actor) {
        if (input.state() != InputState.PUBLISHED) {
            throw new NotFoundException("input");
        }
        if (actor.actsFor(input.voice().organisation())) {
            return Optional.of(Refusal.of("input.own"));
        }
        return actor.belongsTo(input.voice().organisation())
                        || actor.isSameHumanAs(input.voice().author())
                ? Optional.of(Refusal.of("input.own-elsewhere"))
                : rounds.contributionObjection(rounds.find(input.round()), RoundPurpose.COLLECT, actor);
    }
}
