package org.mizizi.strategies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** A point on the way to a goal, and by when, if that can be said. */
public record Milestone(LocalizedText title, @Nullable LocalDate due) {}
