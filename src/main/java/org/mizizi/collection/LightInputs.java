package org.mizizi.collection;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members have written themselves on the light page, perhaps days ago and without a network: taken in once,
 * however often their phone sends it.
 */
@Service
@Transactional
public class LightInputs {

    private final LightRows rows;
    private final Inputs inputs;
    private final Rounds rounds;
    private final CurrentActor currentActor;
    private final Pace pace;

    LightInputs(LightRows rows, Inputs inputs, Rounds rounds, CurrentActor currentActor, Pace pace) {
        this.rows = rows;
        this.inputs = inputs;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.pace = pace;
    }

    /** The round of a light page: only those that collect have one. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Round round(String reference) {
        var round = rounds.find(reference);
        if (round.purpose() != RoundPurpose.COLLECT) {
            throw new NotFoundException(reference);
        }
        return round;
    }

    /** As whom the reader sends from now on. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public Sender sender() {
        return new Sender(currentActor.get().person(), currentActor.organisation());
    }

    /**
     * The reference under which it stands.
     *
     * @param key made by the phone when the words were begun, and sent with them each time
     * @param sender as whom they were to be sent
     */
    @Requires(Right.SUBMIT_INPUT)
    public String submit(RoundId round, UUID key, Sender sender, InputContent content) {
        refuse(objection(sender));
        rows.oneAtATime(key);
        var before = rows.sent(key);
        if (before.isPresent()) {
            return again(before.get(), content);
        }
        pace.step(Pace.Act.INPUT);
        var input = inputs.submitAtOnce(round, content);
        rows.add(key, input.id());
        return String.valueOf(input.reference());
    }

    private Optional<Refusal> objection(Sender sender) {
        return sender.equals(sender()) ? Optional.empty() : Optional.of(Refusal.of("collection.another-sender"));
    }

    /** The answer to the first was lost on the way. Only their own author is told where words stand. */
    private String again(UUID input, InputContent content) {
        var row = inputs.of(List.of(input)).stream()
                .filter(one -> one.voice().mine())
                .findFirst()
                .orElseThrow(() -> Refusal.of("collection.another-sender").asException());
        var reference = String.valueOf(row.reference());
        if (!row.content().equals(content)) {
            throw Refusal.of("collection.sent-before", reference).asException();
        }
        return reference;
    }
}
