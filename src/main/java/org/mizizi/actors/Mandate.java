package org.mizizi.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** The claim of an internal organisation to speak for a constituency: where, how chosen, until when, and on what evidence. */
public record Mandate(
        MandateId id,
        OrganisationId organisation,
        LocalizedText constituency,
        @Nullable String place,
        LocalizedText howChosen,
        String evidence,
        LocalDate validFrom,
        LocalDate validUntil,
        State state) {

    /** How far a claim is accepted. */
    public enum State {
        CLAIMED,
        VERIFIED,
        CONTESTED,
        WITHDRAWN
    }
}
