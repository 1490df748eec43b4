package org.mizizi.traceability;

import java.util.Optional;
import java.util.UUID;

/** Answered by the modules that own ends of links: what each of them says in full, shown to those who are asked (M2). */
public interface OwnWords {

    Optional<InFull> of(NodeKind kind, UUID id, String reference);
}
