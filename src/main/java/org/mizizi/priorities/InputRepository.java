package org.mizizi.priorities;

import java.util.Optional;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PersonId;
import org.springframework.data.repository.Repository;

/** The inputs as aggregates. */
interface InputRepository extends Repository<Input, InputId> {

    Input save(Input input);

    void delete(Input input);

    Optional<Input> findById(InputId id);

    /** Somebody else's draft does not exist. */
    default Input stored(InputId id) {
        return findById(id)
                .filter(input -> input.state() != InputState.DRAFT)
                .orElseThrow(() -> new NotFoundException("input"));
    }

    Optional<Input> findByRoundAndVoiceAuthorAndProgressState(RoundId round, PersonId author, InputState state);
}
