package org.mizizi.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many mails and reactions are not done yet, how many of them wait for a person, and since when the oldest waits. */
public record Backlog(
        int mails, int reactions, int stopped, @Nullable Instant oldest) {}
