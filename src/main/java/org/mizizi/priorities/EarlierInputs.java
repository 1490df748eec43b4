package org.mizizi.priorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.priorities.PriorityEvent.InputSubmitted;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/**
 * How inputs were before. Words that were sent back and written anew are told to their author, the convenor and the
 * auditor; everyone else reads what was public last.
 */
@Component
class EarlierInputs implements EarlierVersions {

    private final Inputs inputs;
    private final CurrentActor currentActor;

    EarlierInputs(Inputs inputs, CurrentActor currentActor) {
        this.inputs = inputs;
        this.currentActor = currentActor;
    }

    @Override
    public String kind() {
        return "priorities.input";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "state",
                "kind",
                "title",
                "words",
                "place",
                "people_affected",
                "dimension",
                "return_reason",
                "outcome",
                "reason");
    }

    @Override
    public Map<String, Class<? extends Enum<?>>> constants() {
        return Map.of("state", InputState.class, "kind", InputKind.class, "outcome", InputOutcome.class);
    }

    @Override
    public Optional<Known> known(UUID id) {
        return inputs.of(List.of(id)).stream().findFirst().map(input -> {
            var reference = String.valueOf(input.reference());
            return new Known(reference, Paths.input(reference), id, beginning(input));
        });
    }

    private Beginning beginning(InputRow input) {
        return readsAll(input) ? new Beginning.First() : new Beginning.LastAct(InputSubmitted.class.getSimpleName());
    }

    private boolean readsAll(InputRow input) {
        var actor = currentActor.get();
        return input.voice().mine() || actor.may(Right.CONVENE) || actor.is(Role.AUDITOR);
    }
}
