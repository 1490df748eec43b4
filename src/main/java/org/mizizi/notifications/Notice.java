package org.mizizi.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;

/** Something a person was told: a message with its arguments, and the place in the workspace it is about. */
public record Notice(
        NoticeId id,
        String message,
        Arguments arguments,
        String path,
        Instant noticedAt,
        @Nullable Instant readAt) {

    /** Identifies a notice. */
    public record NoticeId(UUID value) implements Identifier {}

    /** The translation key of the sentence. */
    public String messageKey() {
        return "notifications.message." + message;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
