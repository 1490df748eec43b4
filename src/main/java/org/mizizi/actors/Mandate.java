package org.mizizi.actors;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** The claim of an internal organisation to speak for a constituency: where, how chosen, until when, and on what evidence. */
public record Mandate(
        MandateId id,
        OrganisationId organisation,
        @Written(Writing.TITLE) LocalizedText constituency,
        @Nullable String place,
        @Written(Writing.SUMMARY) LocalizedText howChosen,
        @Written(Writing.EVIDENCE) String evidence,
        LocalDate validFrom,
        LocalDate validUntil,
        State state) {

    /** Identifies a mandate. */
    public record MandateId(UUID value) implements Identifier {}

    /** How far a claim is accepted. The only legal moves are those of {@link #next()}; what was contested is verified anew. */
    public enum State {
        CLAIMED,
        VERIFIED,
        CONTESTED,
        WITHDRAWN;

        public Set<State> next() {
            return switch (this) {
                case CLAIMED -> Set.of(VERIFIED, CONTESTED, WITHDRAWN);
                case VERIFIED -> Set.of(CONTESTED, WITHDRAWN);
                case CONTESTED -> Set.of(CLAIMED, WITHDRAWN);
                case WITHDRAWN -> Set.of();
            };
        }
    }
}
