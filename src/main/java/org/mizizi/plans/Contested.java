package org.mizizi.plans;

/** what a plan says of the aspects people disagree on. */
public enum Contested {
    NONE_KNOWN,
    NOTE
}
