package org.mizizi.priorities;

/** How the author appears to everyone outside their own organisation: in views, lists, mails, exports and the ledger. */
public enum Authorship {
    /** The person and the organisation. */
    NAMED,
    /** The organisation only. */
    ORGANISATION,
    /** Neither: only that it comes from inside the country. */
    PROTECTED
}
