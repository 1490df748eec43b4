package org.mizizi.look;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** When a field tells what is typed in it: not at each key, but before it is left, so that nothing is lost by a reload. */
public final class Soon {

    static final int PAUSE_MILLISECONDS = 800;

    private Soon() {}

    /** After a short pause in typing, and at once when the field is left. */
    public static void tells(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode changes) {
            changes.setValueChangeMode(ValueChangeMode.LAZY);
            changes.setValueChangeTimeout(PAUSE_MILLISECONDS);
        }
        if (field instanceof BlurNotifier<?> leaving) {
            leaving.addBlurListener(_ -> {});
        }
    }
}
