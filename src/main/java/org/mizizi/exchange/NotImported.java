package org.mizizi.exchange;

/** Nothing was taken from an export, for a reason that one line can tell: the file, the rule, and what to do. */
public final class NotImported extends RuntimeException {

    NotImported(String reason) {
        super(reason);
    }
}
