package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once more before a step that cannot be taken back. */
final class Ask {

    private Ask() {}

    /** The texts are under this key: {@code .title}, {@code .text} and {@code .yes}. */
    static void before(Component where, String key, Runnable step, Object... arguments) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(where.getTranslation(key + ".title", arguments));
        dialog.setText(where.getTranslation(key + ".text", arguments));
        dialog.setConfirmText(where.getTranslation(key + ".yes", arguments));
        dialog.setCancelText(where.getTranslation("strategies.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> step.run());
        dialog.open();
    }
}
