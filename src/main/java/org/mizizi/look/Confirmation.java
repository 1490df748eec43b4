package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before something leaves the room or is lost, and says what follows and who will be told. */
public final class Confirmation {

    private Confirmation() {}

    /** The texts are under this key: {@code .title}, {@code .text} and {@code .yes}. */
    public static void before(Component where, String key, Runnable step, Object... arguments) {
        ask(where, key, step, arguments).setConfirmButtonTheme("primary");
    }

    /** The same before something that cannot be had back. */
    public static void beforeLosing(Component where, String key, Runnable step, Object... arguments) {
        ask(where, key, step, arguments).setConfirmButtonTheme("error primary");
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
