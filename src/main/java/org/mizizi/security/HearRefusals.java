package org.mizizi.security;

/** Implemented by who keeps what was refused. It is told outside of any transaction, and neither fails nor keeps anybody waiting. */
public interface HearRefusals {

    void hear(RefusedAttempt attempt);
}
