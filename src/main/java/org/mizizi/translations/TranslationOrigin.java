package org.mizizi.translations;

/** How a translation came about: by one person, or with the review of another. */
public enum TranslationOrigin {
    HUMAN,
    REVIEWED
}
