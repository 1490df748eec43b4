package org.mizizi.security;

import java.util.List;

/** Implemented by every module in which something can wait for somebody; the home page collects the answers. */
public interface WaitingWork {

    List<Waiting> waitingFor(Actor actor);
}
