package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What counts before a mandate is verified: whose it is, who entered it, and how far it is accepted. */
record MandateClaim(OrganisationId organisation, @Nullable PersonId claimedBy, Mandate.State state) {

    private record Attempt(MandateClaim claim, Actor by) {}

    private static final List<Rule<Attempt>> VERIFIED_BY = List.of(
            Rule.of(
                    "mandate.not-claimed",
                    attempt -> attempt.claim().state().next().contains(Mandate.State.VERIFIED)),
            Rule.of(
                    "mandate.own-organisation",
                    attempt -> !attempt.by().actsFor(attempt.claim().organisation())),
            Rule.of(
                    "mandate.own-claim",
                    attempt -> !attempt.by().person().equals(attempt.claim().claimedBy())));

    Optional<Refusal> verifyObjection(Actor by) {
        return Rule.objection(VERIFIED_BY, new Attempt(this, by));
    }
}
