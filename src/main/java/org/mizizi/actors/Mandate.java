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
        @Nullable Choosing chosen,
        @Written(Writing.SUMMARY) LocalizedText howChosen,
        @Written(Writing.EVIDENCE) String evidence,
        @Written(Writing.EVIDENCE) @Nullable String evidenceLink,
        LocalDate validFrom,
        LocalDate validUntil,
        State state) {

    /** Identifies a mandate. */
    public record MandateId(UUID value) implements Identifier {}

    /** How those who speak came to do so. */
    public enum Choosing {
        ELECTED,
        APPOINTED,
        CUSTOMARY,
        MEMBERSHIP,
        SELF_DECLARED
    }

    /** How far a claim is accepted. The only legal moves are those of {@link #next()}. */
    public enum State {
        CLAIMED,
        VERIFIED,
        CONTESTED,
        WITHDRAWN;

        public Set<State> next() {
            return switch (this) {
                case CLAIMED -> Set.of(VERIFIED, CONTESTED, WITHDRAWN);
                case VERIFIED -> Set.of(CONTESTED, WITHDRAWN);
                case CONTESTED -> Set.of(CLAIMED, VERIFIED, WITHDRAWN);
                case WITHDRAWN -> Set.of();
            };
        }
    }

    /** From the first to the last of its days. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** Whether its organisation claims on this day to speak for people, rightly or not. */
    boolean isClaimedOn(LocalDate day) {
        return state != State.WITHDRAWN && runsOn(day);
    }

    /** Whether its organisation speaks for people by it on this day. */
    public boolean isValidOn(LocalDate day) {
        return state == State.VERIFIED && runsOn(day);
    }

    /** Whether two organisations claim to speak for the same people, somewhere, on some day. */
    boolean isRivalOf(Mandate other, Areas areas) {
        return !organisation.equals(other.organisation)
                && !validFrom.isAfter(other.validUntil)
                && !other.validFrom.isAfter(validUntil)
                && areas.overlap(place, other.place)
                && new People(constituency).areThoseOf(new People(other.constituency));
    }
}
