package org.mizizi.security;

import java.util.List;

/** Implemented by every module in which something can wait for somebody; {@link ToDoList} reads the lists of all. */
public interface WaitingWork {

    /** Whichever of them the reader has no right to is left out by whoever reads them. */
    List<WaitingListing<?>> listingsFor(Actor actor);
}
