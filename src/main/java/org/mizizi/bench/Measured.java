package org.mizizi.bench;

import java.util.List;

/** What a bench has found: as lines for people, and whether it is within what was promised. */
public interface Measured {

    List<String> lines();

    boolean isWithinBudget();
}
