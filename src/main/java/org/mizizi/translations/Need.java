package org.mizizi.translations;

/** Why something is on the desk, what is needed most first. */
public enum Need {
    DISPUTED,
    STALE,
    /** Somebody is asked whether it reflects what they said, or it is what they are asked about. */
    ASKED,
    REVIEW,
    UNTRANSLATED,
    /** It can be read as a machine said it, and no human has read that. */
    MACHINE
}
