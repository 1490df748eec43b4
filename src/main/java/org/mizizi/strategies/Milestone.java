package org.mizizi.strategies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A point on the way to a goal, and by when, if that can be said. */
public record Milestone(
        @Written(Writing.TITLE) LocalizedText title,
        @Nullable LocalDate due) {}
