package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something leaves the room or is lost, and says what follows and who will be told. */
public final class Confirmation {

    /** The dialog itself puts the focus on what it asks to confirm. */
    private static final String FOCUSED_ONCE_OPEN =
            "document.body.addEventListener('vaadin-overlay-open', () => this.focus(), {once: true})";

    private Confirmation() {}

    /** The texts are under this key: {@code .title}, {@code .text} and {@code .yes}. */
    public static void before(Component where, String key, Runnable step, Object... arguments) {
        ask(where, key, step, arguments).setConfirmButtonTheme("primary");
    }

    /** The same before something that cannot be had back: the first key that is pressed does not yet lose it. */
    public static void beforeLosing(Component where, String key, Runnable step, Object... arguments) {
        var dialog = ask(where, key, step, arguments);
        dialog.setConfirmButtonTheme("error primary");
        var cancel = new Button(where.getTranslation("look.cancel"));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.setCancelButton(cancel);
        cancel.getElement().executeJs(FOCUSED_ONCE_OPEN);
    }

    private static ConfirmDialog ask(Component where, String key, Runnable step, Object... arguments) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(where.getTranslation(key + ".title", arguments));
        dialog.setText(where.getTranslation(key + ".text", arguments));
        dialog.setConfirmText(where.getTranslation(key + ".yes", arguments));
        dialog.setCancelText(where.getTranslation("look.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> step.run());
        dialog.open();
        return dialog;
    }
}
