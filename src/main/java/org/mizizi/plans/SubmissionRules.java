package org.mizizi.plans;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.plans.HumanitarianGround.Kind;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.NodeKind;

/**
 * What a plan needs before it can be submitted. Everything that is missing is named at
 * once. Once a strategy is adopted a plan serves one of its goals and answers words that people said. Of a humanitarian
 * plan neither links nor policies are asked, but the ground on which it says that it is one.
 */
final class SubmissionRules {

    /** A draft, with what the portal knows about the things it names. */
    record Submission(
            PlanDraft draft,
            Set<String> nationalPolicies,
            Map<UUID, NodeKind> linkable,
            boolean strategyAdopted,
            Set<OrganisationId> external,
            boolean disputed,
            LocalDate today,
            int mostLinks) {

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

    private record Requirement(PlanPart part, Rule<Submission> rule) {

        /** Not asked of a humanitarian plan: no political priority is made a condition of it. */
        Requirement ofAlignment() {
            return new Requirement(part, rule.unless(plan -> plan.content().humanitarian()));
        }

        Requirement ofGround() {
            return new Requirement(part, rule.unless(plan -> !plan.content().humanitarian()));
        }

        Stream<Missing> missingIn(Submission submission) {
            return rule.objection(submission).map(refusal -> new Missing(part, refusal)).stream();
        }
    }

    private static final List<Requirement> REQUIREMENTS = List.of(
            new Requirement(
                    PlanPart.WHAT,
                    Rule.of(
                            "plan.missing.title",
                            plan -> !plan.content().what().title().isBlank())),
            new Requirement(
                    PlanPart.WHAT,
                    Rule.of(
                            "plan.missing.summary",
                            plan -> !plan.content().what().summary().isBlank())),
            new Requirement(PlanPart.WHAT, Rule.of("plan.missing.period", Submission::hasPeriod)),
            new Requirement(PlanPart.WHAT, Rule.of("plan.missing.ground", Submission::givesGround)).ofGround(),
            new Requirement(
                            PlanPart.WHAT,
                            Rule.of("plan.missing.glide-number", plan -> plan.isAsPublished(Kind.GLIDE_NUMBER)))
                    .ofGround(),
            new Requirement(
                            PlanPart.WHAT,
                            Rule.of("plan.missing.plan-code", plan -> plan.isAsPublished(Kind.PLAN_CODE)))
                    .ofGround(),
            new Requirement(PlanPart.WHAT, Rule.of("plan.missing.sectors", plan -> plan.isAsPublished(Kind.SECTORS)))
                    .ofGround(),
            new Requirement(
                            PlanPart.ORIGINS,
                            Rule.of(
                                    "plan.missing.link",
                                    plan -> plan.strategyAdopted()
                                            || !plan.claims().isEmpty()))
                    .ofAlignment(),
            new Requirement(
                            PlanPart.ORIGINS,
                            Rule.of(
                                    "plan.missing.goal",
                                    plan -> !plan.strategyAdopted() || plan.cites(EnumSet.of(NodeKind.GOAL))))
                    .ofAlignment(),
            new Requirement(
                            PlanPart.ORIGINS,
                            Rule.of(
                                    "plan.missing.words",
                                    plan -> !plan.strategyAdopted()
                                            || plan.cites(EnumSet.of(NodeKind.PRIORITY, NodeKind.INPUT))))
                    .ofAlignment(),
            new Requirement(
                    PlanPart.ORIGINS,
                    Rule.of(
                            "plan.missing.evidence",
                            plan -> plan.claims().stream()
                                    .noneMatch(claim -> claim.evidence().isBlank()))),
            new Requirement(
                    PlanPart.ORIGINS,
                    Rule.of(
                            "plan.missing.public-origin",
                            plan -> plan.claims().stream()
                                    .allMatch(claim -> plan.linkable().containsKey(claim.upstream())))),
            new Requirement(
                    PlanPart.ORIGINS,
                    new Rule<>(
                            plan -> plan.claims().size() <= plan.mostLinks(),
                            plan -> Refusal.of("plan.missing.fewer-links", plan.mostLinks()))),
            new Requirement(
                    PlanPart.MONEY,
                    Rule.of(
                            "plan.missing.money",
                            plan -> plan.content().money().total().signum() > 0)),
            new Requirement(PlanPart.MONEY, Rule.of("plan.missing.money-in-period", Submission::moneyLiesInPeriod)),
            new Requirement(
                    PlanPart.CONSULTED,
                    Rule.of(
                            "plan.missing.internal-consultation",
                            plan -> plan.content().consultations().stream()
                                    .anyMatch(entry -> entry.side() == Side.INTERNAL
                                            && !plan.external().contains(entry.organisation())))),
            new Requirement(
                    PlanPart.CONSULTED,
                    Rule.of(
                            "plan.missing.whole-consultations",
                            plan -> plan.content().consultations().stream().allMatch(Consultation::complete))),
            new Requirement(
                    PlanPart.CONSULTED,
                    Rule.of(
                            "plan.missing.past-consultations",
                            plan -> plan.content().consultations().stream()
                                    .noneMatch(entry -> entry.after(plan.today())))),
            new Requirement(
                            PlanPart.POLICIES,
                            Rule.of(
                                    "plan.missing.national-policy",
                                    plan -> plan.content().policyCodes().stream()
                                            .anyMatch(plan.nationalPolicies()::contains)))
                    .ofAlignment(),
            new Requirement(PlanPart.CONTESTED, Rule.of("plan.missing.contested", Submission::saysWhatIsContested)),
            new Requirement(
                    PlanPart.CONTESTED,
                    Rule.of(
                            "plan.missing.none-known-though-disputed",
                            plan -> plan.content().contested().answer() != Contested.NONE_KNOWN || !plan.disputed())));

    private SubmissionRules() {}

    static List<Missing> missingIn(Submission submission) {
        return REQUIREMENTS.stream()
                .flatMap(requirement -> requirement.missingIn(submission))
                .toList();
    }

    static Refusal refusal(List<Missing> missing) {
        return Refusal.of(
                "plan.incomplete", missing.stream().map(Missing::refusal).toList());
    }
}
