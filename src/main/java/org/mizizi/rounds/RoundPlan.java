package org.mizizi.rounds;

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
        @Nullable WhyShort shortening,
        @Nullable UUID subject,
        Set<OrganisationId> invited) {

    private record Attempt(RoundPlan plan, LeastDays least) {}

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of(
                    "round.ends-before-it-starts",
                    attempt -> attempt.plan().closesAt().isAfter(attempt.plan().opensAt())),
            new Rule<>(
                    attempt -> !attempt.least()
                            .asksWhy(
                                    attempt.plan().opensAt(),
                                    attempt.plan().closesAt(),
                                    attempt.plan().reason()),
                    attempt -> Refusal.of("round.too-short", attempt.least().usually())),
            new Rule<>(
                    attempt -> !attempt.least()
                            .hurries(
                                    attempt.plan().opensAt(),
                                    attempt.plan().closesAt(),
                                    attempt.plan().reason()),
                    attempt -> Refusal.of(
                            "round.too-short-in-emergency", attempt.least().inEmergency())),
            Rule.of("round.nobody-invited", attempt -> !attempt.plan().invited().isEmpty()),
            Rule.of(
                    "round.comment-on-what",
                    attempt -> attempt.plan().purpose() != RoundPurpose.COMMENT
                            || attempt.plan().subject() != null));

    public RoundPlan {
        invited = Set.copyOf(invited);
    }

    /** Everything that stands in the way of planning this round. */
    public List<Refusal> objections(LeastDays least) {
        return Rule.objections(RULES, new Attempt(this, least));
    }

    private @Nullable ShorteningReason reason() {
        return shortening == null ? null : shortening.reason();
    }
}
