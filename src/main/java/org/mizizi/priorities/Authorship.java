package org.mizizi.priorities;

/** How the author appears to everyone outside their own organisation: in views, lists, mails, exports and the ledger. */
public enum Authorship {
    /** The person and the organisation. */
    NAMED,
    /** The organisation only. */
    ORGANISATION,
    /** Neither: only that it comes from inside the country. */
    PROTECTED;

    /** Whether more is told about the author than the other way would. */
    public boolean tellsMoreThan(Authorship other) {
        return compareTo(other) < 0;
    }
}
