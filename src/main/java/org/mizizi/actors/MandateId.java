package org.mizizi.actors;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a mandate. */
public record MandateId(UUID value) implements Identifier {}
