package org.mizizi.priorities;

/** What an input says: what is missing, what comes first, or what would help (R-59: local people own solutions too). */
public enum InputKind {
    NEED,
    PRIORITY,
    SOLUTION
}
