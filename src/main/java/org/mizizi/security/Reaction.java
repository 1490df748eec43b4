package org.mizizi.security;

import java.util.function.Supplier;

/** What the portal does after something allowed has happened: it may take the steps that count only within another. */
public final class Reaction {

    private Reaction() {}

    public static void run(Runnable steps) {
        ScopedValue.where(RightsEnforcement.GRANTED, Right.WITHIN_ANOTHER).run(steps);
    }

    /** The same for what gives an answer. */
    public static <T> T ask(Supplier<T> steps) {
        return ScopedValue.where(RightsEnforcement.GRANTED, Right.WITHIN_ANOTHER)
                .call(steps::get);
    }
}
