package org.mizizi.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What the convenor decides when planning a round; {@code subject} is the strategy version of a COMMENT round. */
public record RoundPlan(
        RoundPurpose purpose,
        @Written(Writing.TITLE) LocalizedText title,
        @Written(Writing.SUMMARY) LocalizedText description,
        Instant opensAt,
        Instant closesAt,
        @Written(Writing.REASON) @Nullable String shortening,
        @Nullable UUID subject,
        Set<OrganisationId> invited) {

    private static final List<Rule<RoundPlan>> RULES = List.of(
            Rule.of("round.ends-before-it-starts", plan -> plan.closesAt().isAfter(plan.opensAt())),
            Rule.of("round.too-short", plan -> plan.isLongEnough() || plan.saysWhyShort()),
            Rule.of("round.nobody-invited", plan -> !plan.invited().isEmpty()),
            Rule.of("round.comment-on-what", plan -> plan.purpose() != RoundPurpose.COMMENT || plan.subject() != null));

    public RoundPlan {
        invited = Set.copyOf(invited);
    }

    /** Everything that stands in the way of planning this round. */
    public List<Refusal> objections() {
        return Rule.objections(RULES, this);
    }

    private boolean isLongEnough() {
        return Duration.between(opensAt, closesAt).compareTo(Round.LEAST_LENGTH) >= 0;
    }

    private boolean saysWhyShort() {
        return shortening != null && !shortening.isBlank();
    }
}
