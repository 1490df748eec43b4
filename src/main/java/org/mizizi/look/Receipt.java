package org.mizizi.look;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/**
 * A short message that something was done, or why it was not; read aloud by screen readers. A new one takes the place
 * of the last: what was wrong before is no longer so.
 */
public final class Receipt {

    private static final int GOOD = (int) Duration.ofSeconds(6).toMillis();
    private static final int BAD = (int) Duration.ofSeconds(12).toMillis();

    private Receipt() {}

    public static void show(String text) {
        message(text, GOOD).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void problem(String text) {
        var message = message(text, BAD);
        message.addThemeVariants(NotificationVariant.LUMO_ERROR);
        message.setAssertive(true);
    }

    private static Notification message(String text, int duration) {
        var reader = UI.getCurrentOrThrow();
        var last = ComponentUtil.getData(reader, Notification.class);
        if (last != null) {
            last.close();
        }
        var message = new Notification(new Sentence(text));
        message.setDuration(duration);
        message.setPosition(Position.TOP_CENTER);
        message.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                message.removeFromParent();
            }
        });
        reader.add(message); // not within a dialog that is about to close
        message.open();
        ComponentUtil.setData(reader, Notification.class, message);
        return message;
    }
}
