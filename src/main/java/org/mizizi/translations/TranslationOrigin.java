package org.mizizi.translations;

/** How a translation came about: by one person, with the review of another, or by a machine and read by nobody. */
public enum TranslationOrigin {
    HUMAN,
    REVIEWED,
    MACHINE
}
