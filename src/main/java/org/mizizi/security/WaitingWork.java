package org.mizizi.security;

import java.util.List;

/** Implemented by every module in which something can wait for somebody; the home page collects the answers. */
public interface WaitingWork {

    List<Waiting> waitingFor(Actor actor);

    /** The same as far as home shows it; where much can wait, the rest is counted and not read. */
    default Urgent urgentFor(Actor actor) {
        return Urgent.of(waitingFor(actor));
    }
}
