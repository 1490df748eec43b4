package org.mizizi.priorities;

import java.util.Optional;
import java.util.UUID;
import org.mizizi.traceability.InFull;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.OwnWords;
import org.springframework.stereotype.Component;

/** Shows those who are asked about a link what the priority says. */
@Component
class WordsOfPriorities implements OwnWords {

    private final Register register;

    WordsOfPriorities(Register register) {
        this.register = register;
    }

    @Override
    public Optional<InFull> of(NodeKind kind, UUID id, String reference) {
        return kind == NodeKind.PRIORITY
                ? Optional.of(InFull.of(register.find(reference).text().summary()))
                : Optional.empty();
    }
}
