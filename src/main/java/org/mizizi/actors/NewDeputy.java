package org.mizizi.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.PersonId;

/** Who is to act in the role of whom from one day to another; the role and the organisation are those of the one who is away. */
public record NewDeputy(
        NewMembership deputy,
        PersonId standsInFor,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
