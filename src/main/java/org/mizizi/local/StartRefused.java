package org.mizizi.local;

/** The portal does not start, for a reason that one line can tell. */
final class StartRefused extends RuntimeException {

    private final String reason;

    StartRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    StartRefused(String reason, Exception cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
