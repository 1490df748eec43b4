package org.mizizi.security;

/** Why a session of the workspace is over before the person left it; told on the page where they can sign in again. */
public enum SessionEnd {
    /** The account was disabled where people sign in. */
    DISABLED,
    /** The sign-in was ended there, or has run out. */
    WITHDRAWN,
    /** A convenor or administrator has suspended the person. */
    SUSPENDED,
    /** A role or an organisation was taken from the account. */
    LESS_THAN_BEFORE,
    /** It has lasted as long as a session may. */
    TOO_LONG,
    /** Nobody could say for long whether the person may still be here. */
    UNCHECKED;

    /** The words for it. */
    public String messageKey() {
        return "session.ended." + name();
    }
}
