package org.mizizi.administration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment;
import org.mizizi.proposals.Course;

/** A change of the country's data as those read it who propose, confirm and check it. */
public record CountryChangeRow(
        CountryChangeId id,
        Amendment amendment,
        LocalDate holdsFrom,
        Course course,
        @Nullable Instant carriedOutAt) {}
