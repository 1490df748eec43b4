package org.mizizi.rankings.tally;

/** A file is not the PrefLib file it should be; says in which line, counted from 1, and why. */
public final class MalformedPrefLib extends RuntimeException {

    private final int line;
    private final String reason;

    MalformedPrefLib(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
