package org.mizizi.traceability;

/** Where a step of a thread stands, seen from what it is read from: near ones cite, or are cited, themselves. */
public enum Whereabouts {
    HERE,
    CITED,
    BEHIND,
    FOLLOWING,
    BEYOND;

    /** Whether it is among what something goes back to. */
    public boolean isBack() {
        return this == CITED || this == BEHIND;
    }

    /** Whether it is among what follows. */
    public boolean isOnward() {
        return this == FOLLOWING || this == BEYOND;
    }
}
