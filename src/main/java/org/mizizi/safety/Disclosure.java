package org.mizizi.safety;

/** Who may know who reported something: that is chosen by whoever reports it. */
public enum Disclosure {
    NOBODY,
    AUDITOR
}
