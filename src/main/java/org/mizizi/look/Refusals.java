package org.mizizi.look;

import com.vaadin.flow.component.Component;
import org.mizizi.shared.Refusal;

/** How a view tries something that may be refused or fail: nothing typed is lost, and the reason is told. */
public final class Refusals {

    private Refusals() {}

    /** Whether the work was done; when not, the reader has been told why. */
    public static boolean attempt(Component where, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            Receipt.problem(
                    text(where, Failures.refusal(failure, where.getClass().getSimpleName())));
        }
        return false;
    }

    /** The reason in the language of the reader. */
    public static String text(Component where, Refusal refusal) {
        return new ToldRefusal(Moments.of(where), where::getTranslation).of(refusal);
    }
}
