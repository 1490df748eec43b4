package org.mizizi.traceability;

import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.LocalizedText;

/** Answered by the modules that own ends of links: what was said there in full, shown to those who are asked about it. */
public interface OwnWords {

    Optional<LocalizedText> of(NodeKind kind, UUID id);
}
