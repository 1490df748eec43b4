package org.mizizi.look;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** When a field tells what is typed in it: not at each key, but before it is left, so that nothing is lost by a reload. */
public final class Soon {

    static final int PAUSE_MILLISECONDS = 800;

    /** Nobody waits longer for what they look for. */
    private static final int SHORT_PAUSE_MILLISECONDS = 400;

    /**
     * Keyboards of phones, and lines that are put in at once, tell the same words twice. The second time, within the pause,
     * Flow finds them told already, and tells them to nobody.
     */
    private static final Script ONCE = new Script("tellOnce", "", """
            if (!this.tellsOnce) {
              this.tellsOnce = true;
              this.addEventListener('input', told => {
                if (told.target !== this && told.target.value === this.value) told.stopImmediatePropagation();
              }, true);
            }
            """);

    private Soon() {}

    /** After a short pause in typing, and at once when the field is left. */
    public static void tells(HasValue<?, ?> field) {
        tells(field, PAUSE_MILLISECONDS);
        if (field instanceof BlurNotifier<?> leaving) {
            leaving.addBlurListener(_ -> {});
        }
    }

    /** What is looked for is found while it is typed. */
    public static void finds(HasValue<?, ?> field) {
        tells(field, SHORT_PAUSE_MILLISECONDS);
    }

    private static void tells(HasValue<?, ?> field, int pause) {
        if (field instanceof HasValueChangeMode changes) {
            changes.setValueChangeMode(ValueChangeMode.LAZY);
            changes.setValueChangeTimeout(pause);
            if (field instanceof Component typed) {
                typed.addAttachListener(_ -> ONCE.on(typed.getElement()));
                if (typed.isAttached()) {
                    ONCE.on(typed.getElement());
                }
            }
        }
    }
}
