package org.mizizi.priorities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.InFull;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.OwnWords;
import org.springframework.stereotype.Component;

/** Shows an owner who is asked about a link what they said, word for word. */
@Component
class WordsOfInputs implements OwnWords {

    private final Inputs inputs;

    WordsOfInputs(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public Optional<InFull> of(NodeKind kind, UUID id, String reference) {
        return kind == NodeKind.INPUT
                ? inputs.of(List.of(id)).stream()
                        .filter(input -> !input.content().words().isBlank())
                        .map(input -> InFull.of(LocalizedText.of(
                                input.content().language(), input.content().words())))
                        .findFirst()
                : Optional.empty();
    }
}
