package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.shared.OrganisationId;

/**
 * A mandate with all that is to be known of it: who verified or endorsed it, and what is said against it. Organisations
 * only, never persons.
 *
 * @param isVouchedFor whether enough others vouch for it, as the country asked for when the last of them did; a party's
 *     rests on the convenor alone
 * @param endorsementsThatVerify how many endorsements verify one today without the convenor
 */
public record MandateCard(
        Mandate mandate,
        OrganisationKind claimant,
        @Nullable OrganisationId verifiedBy,
        boolean isVouchedFor,
        List<OrganisationId> endorsedBy,
        List<MandateContest> contests,
        int endorsementsThatVerify,
        @Nullable EvidenceFile evidenceFile) {

    public MandateCard {
        endorsedBy = List.copyOf(endorsedBy);
        contests = List.copyOf(contests);
    }

    /** What it is once nothing is open against it any more. */
    Mandate.State uncontested() {
        return verifiedBy != null || isVouchedFor ? Mandate.State.VERIFIED : Mandate.State.CLAIMED;
    }

    public boolean isContested() {
        return contests.stream().anyMatch(MandateContest::isOpen);
    }

    Optional<MandateContest> contest(MandateContestId id) {
        return contests.stream().filter(contest -> contest.id().equals(id)).findFirst();
    }

    boolean isContestedBy(OrganisationId organisation) {
        return contests.stream()
                .anyMatch(contest ->
                        contest.isOpen() && !contest.isFound() && contest.by().equals(organisation));
    }
}
