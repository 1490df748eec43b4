package org.mizizi;

/** The portal does not start the way it was asked to, for a reason that one line tells. */
final class StartRefusedException extends RuntimeException {

    StartRefusedException(String reason) {
        super(reason);
    }
}
