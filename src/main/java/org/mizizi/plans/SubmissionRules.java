package org.mizizi.plans;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.mizizi.plans.HumanitarianGround.Kind;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.NodeKind;

/**
 * What a plan needs before it can be submitted. Everything that is missing is named at
 * once. Once a strategy is adopted a plan serves one of its goals and answers words that people said. Of a humanitarian
 * plan neither links nor policies are asked, but the ground on which it says that it is one.
 */
final class SubmissionRules {

    static final int MOST_LINKS = 50;

    /** A draft, with what the portal knows about the things it names. */
    record Submission(
            PlanDraft draft,
            Set<String> nationalPolicies,
            Map<UUID, NodeKind> linkable,
            boolean strategyAdopted,
            Set<OrganisationId> external,
            boolean disputed,
            LocalDate today) {

        PlanContent content() {
            return draft.content();
        }

        List<Claim> claims() {
            return draft.claims();
        }

        /** Whether it claims to follow from something of these kinds that counts now; a dispute does not undo the claim. */
        boolean cites(Set<NodeKind> kinds) {
            return claims().stream()
                    .map(claim -> linkable.get(claim.upstream()))
                    .anyMatch(kinds::contains);
        }

        boolean hasPeriod() {
            var ends = content().what().endsOn();
            return content().what().startsOn() != null
                    && ends != null
                    && ends.isAfter(content().what().startsOn());
        }

        boolean moneyLiesInPeriod() {
            return !hasPeriod()
                    || content().money().amounts().stream()
                            .allMatch(part -> content().what().quarters().contains(part.quarter()));
        }

        boolean givesGround() {
            var ground = content().what().ground();
            return ground != null && ground.isGiven();
        }

        /** Whether the ground, if it is given and of this kind, has the form in which such codes are published. */
        boolean isAsPublished(Kind kind) {
            var ground = content().what().ground();
            return ground == null || ground.kind() != kind || !ground.isGiven() || ground.isAsPublished();
        }

        boolean saysWhatIsContested() {
            var contested = content().contested();
            var note = contested.note();
            return contested.answer() == Contested.NONE_KNOWN
                    || (contested.answer() == Contested.NOTE && note != null && !note.isBlank());
        }
    }

    private record Requirement(PlanPart part, String key, Predicate<Submission> isMet) {

        /** Not asked of a humanitarian plan: no political priority is made a condition of it. */
        static Requirement ofAlignment(PlanPart part, String key, Predicate<Submission> isMet) {
            return new Requirement(part, key, plan -> plan.content().humanitarian() || isMet.test(plan));
        }

        static Requirement ofGround(String key, Predicate<Submission> isMet) {
            return new Requirement(PlanPart.WHAT, key, plan -> !plan.content().humanitarian() || isMet.test(plan));
        }

        Missing missing() {
            return new Missing(part, Refusal.of("plan.missing." + key));
        }
    }

    private static final List<Requirement> REQUIREMENTS = List.of(
            new Requirement(
                    PlanPart.WHAT,
                    "title",
                    plan -> !plan.content().what().title().isBlank()),
            new Requirement(
                    PlanPart.WHAT,
                    "summary",
                    plan -> !plan.content().what().summary().isBlank()),
            new Requirement(PlanPart.WHAT, "period", Submission::hasPeriod),
            Requirement.ofGround("ground", Submission::givesGround),
            Requirement.ofGround("glide-number", plan -> plan.isAsPublished(Kind.GLIDE_NUMBER)),
            Requirement.ofGround("plan-code", plan -> plan.isAsPublished(Kind.PLAN_CODE)),
            Requirement.ofGround("sectors", plan -> plan.isAsPublished(Kind.SECTORS)),
            Requirement.ofAlignment(
                    PlanPart.ORIGINS,
                    "link",
                    plan -> plan.strategyAdopted() || !plan.claims().isEmpty()),
            Requirement.ofAlignment(
                    PlanPart.ORIGINS, "goal", plan -> !plan.strategyAdopted() || plan.cites(EnumSet.of(NodeKind.GOAL))),
            Requirement.ofAlignment(
                    PlanPart.ORIGINS,
                    "words",
                    plan -> !plan.strategyAdopted() || plan.cites(EnumSet.of(NodeKind.PRIORITY, NodeKind.INPUT))),
            new Requirement(
                    PlanPart.ORIGINS,
                    "evidence",
                    plan -> plan.claims().stream()
                            .noneMatch(claim -> claim.evidence().isBlank())),
            new Requirement(
                    PlanPart.ORIGINS,
                    "public-origin",
                    plan -> plan.claims().stream()
                            .allMatch(claim -> plan.linkable().containsKey(claim.upstream()))),
            new Requirement(
                    PlanPart.ORIGINS, "fewer-links", plan -> plan.claims().size() <= MOST_LINKS),
            new Requirement(
                    PlanPart.MONEY,
                    "money",
                    plan -> plan.content().money().total().signum() > 0),
            new Requirement(PlanPart.MONEY, "money-in-period", Submission::moneyLiesInPeriod),
            new Requirement(
                    PlanPart.CONSULTED,
                    "internal-consultation",
                    plan -> plan.content().consultations().stream()
                            .anyMatch(entry -> entry.side() == Side.INTERNAL
                                    && !plan.external().contains(entry.organisation()))),
            new Requirement(
                    PlanPart.CONSULTED,
                    "whole-consultations",
                    plan -> plan.content().consultations().stream().allMatch(Consultation::complete)),
            new Requirement(
                    PlanPart.CONSULTED,
                    "past-consultations",
                    plan -> plan.content().consultations().stream().noneMatch(entry -> entry.after(plan.today()))),
            Requirement.ofAlignment(
                    PlanPart.POLICIES,
                    "national-policy",
                    plan -> plan.content().policies().stream().anyMatch(plan.nationalPolicies()::contains)),
            new Requirement(PlanPart.CONTESTED, "contested", Submission::saysWhatIsContested),
            new Requirement(
                    PlanPart.CONTESTED,
                    "none-known-though-disputed",
                    plan -> plan.content().contested().answer() != Contested.NONE_KNOWN || !plan.disputed()));

    private SubmissionRules() {}

    static List<Missing> missingIn(Submission submission) {
        return REQUIREMENTS.stream()
                .filter(requirement -> !requirement.isMet().test(submission))
                .map(Requirement::missing)
                .toList();
    }

    static Refusal refusal(List<Missing> missing) {
        return Refusal.of(
                "plan.incomplete", missing.stream().map(Missing::refusal).toList());
    }
}
