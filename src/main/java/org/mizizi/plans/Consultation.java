package org.mizizi.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/**
 * one entry of a plan's consultation record: who was consulted, when and how, what they said and what changed
 * because of it. In a draft any part may still be missing.
 */
public record Consultation(
        String who,
        @Nullable OrganisationId organisation,
        @Nullable Side side,
        @Nullable LocalDate heldOn,
        @Nullable Mode mode,
        String said,
        String changed) {

    /** the record is short. */
    public static final int LONGEST = 600;

    /** How people were consulted. */
    public enum Mode {
        MEETING,
        VISIT,
        CALL,
        WRITTEN
    }

    boolean complete() {
        return !who.isBlank()
                && side != null
                && heldOn != null
                && mode != null
                && !said.isBlank()
                && !changed.isBlank();
    }

    boolean shortEnough() {
        return said.length() <= LONGEST && changed.length() <= LONGEST;
    }

    boolean after(LocalDate day) {
        return heldOn != null && heldOn.isAfter(day);
    }
}
