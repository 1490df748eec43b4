package org.mizizi.look;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** A short message that something was done, or why it was not; read aloud by screen readers. */
public final class Receipt {

    private static final int GOOD = (int) Duration.ofSeconds(6).toMillis();
    private static final int BAD = (int) Duration.ofSeconds(12).toMillis();

    private Receipt() {}

    public static void show(String text) {
        var message = Notification.show(text, GOOD, Position.TOP_CENTER);
        message.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void problem(String text) {
        var message = Notification.show(text, BAD, Position.TOP_CENTER);
        message.addThemeVariants(NotificationVariant.LUMO_ERROR);
        message.setAssertive(true);
    }
}
