package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.LocalizedText;

/** Something that follows, at any distance, from an origin: what became of it. Goals only once they are in force. */
public record Reached(UUID origin, NodeKind kind, String reference, LocalizedText title, NodeStanding standing) {}
