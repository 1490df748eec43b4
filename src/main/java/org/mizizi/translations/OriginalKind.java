package org.mizizi.translations;

/** What people say in one language of their own, so that others need it translated. */
public enum OriginalKind {
    INPUT,
    COMMENT
}
