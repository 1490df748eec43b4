package org.mizizi.country;

import java.time.LocalDate;

/** That something of the country is named by nothing new from a day on; what has named it keeps it. */
public record Retirement(Part part, String code, LocalDate since) {

    /** What it is part of. */
    public enum Part {
        DIMENSION,
        POLICY,
        PLACE
    }
}
