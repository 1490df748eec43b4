package org.mizizi.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;

/**
 * A mail that was not sent yet, or a reaction to an event that was not done yet: since when, and why not. It says nothing
 * of what is in the mail or who did what the event is about.
 */
public record Unfinished(
        UnfinishedId id,
        Kind kind,
        String about,
        @Nullable String reader,
        Instant since,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable WhyUnfinished failure,
        @Nullable String code,
        @Nullable Instant failedAt) {

    /** What is to be finished. */
    public enum Kind {
        MAIL,
        REACTION
    }

    /** Whether the portal still tries by itself. */
    public enum State {
        WAITING,
        STOPPED
    }

    /** The notice or the publication of the event. */
    public record UnfinishedId(UUID value) implements Identifier {}

    public State state() {
        return nextAt == null ? State.STOPPED : State.WAITING;
    }

    /** What happened, by the name of the event without its module. */
    public String event() {
        return about.replaceFirst("^.*[.$]", "");
    }
}
