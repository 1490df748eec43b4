package org.mizizi.traceability;

/**
 * How well a chain of links holds: as well as its weakest link. {@code OPEN} hangs on a question that nobody has
 * answered; {@code BROKEN} runs over a dispute, or over an end that carries nothing any more.
 */
public enum Strength {
    CONFIRMED,
    PARTLY,
    OPEN,
    BROKEN
}
