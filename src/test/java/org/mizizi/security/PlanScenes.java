package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Register;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Questions;

/** Plans of somebody, plans for somebody to judge, and what somebody is asked about them. */
record PlanScenes(
        TestCountry country,
        Plans plans,
        Register register,
        Questions questions,
        PlansFixtures fixtures,
        PrioritiesFixtures priorities) {

    void set(Scenes scenes) {
        writing(scenes);
        judging(scenes);
        asking(scenes);
    }

    private void writing(Scenes scenes) {
        scenes.anybodys("Plans.begin", _ -> with(PlanId.next(), "en"))
                .hidden("Plans.save", who -> {
                    var begun = begun(who);
                    return with(begun.id(), begun.seen(), fixtures.draft(fixtures.input()));
                })
                .hidden("Plans.discard", who -> with(begun(who).id()))
                .hidden("Submissions.submit", who -> with(begun(who).id()))
                .hidden("Plans.missingIn", who -> with(begun(who).id(), fixtures.draft()))
                .hidden("Plans.workingCopyOf", who -> with(begun(who).id()))
                .owned(
                        "Plans.revise",
                        "plan.not-yours",
                        who -> with(returned(who).id()))
                .owned(
                        "Plans.discardWorkingCopy",
                        "plan.not-yours",
                        who -> with(rewritten(who).id()))
                .owned("Submissions.takeBack", "plan.not-yours", who -> seen(submitted(who)))
                .owned("Submissions.withdraw", "plan.not-yours", who -> seen(submitted(who)))
                .anybodys("Plans.find", _ -> with(submitted("erik").reference()))
                .anybodys("Plans.read", _ -> with(submitted("erik").reference()));
    }

    private void judging(Scenes scenes) {
        scenes.anybodys("Reviews.takeIntoReview", _ -> with(submitted("erik").id()))
                .anybodys("Reviews.reviewObjection", _ -> with(submitted("erik")))
                .anybodys("Reviews.endorsementObjection", _ -> with(submitted("erik")))
                .anybodys("Reviews.endorse", _ -> with(submitted("erik").id(), 1))
                .anybodys("Reviews.decide", _ -> with(fixtures.judgement(fixtures.confirmed(), PlanOutcome.DECLINED)))
                .anybodys("Reviews.decisionObjection", _ -> with(fixtures.confirmed(), PlanOutcome.APPROVED))
                .anybodys(
                        "HumanitarianPlans.contest",
                        _ -> with(fixtures.shared("erik").id(), "It builds a road.", "en"))
                .owned(
                        "HumanitarianPlans.takeBack",
                        "plan.contest.not-yours",
                        who -> with(
                                fixtures.contested(who, fixtures.shared("erik")).id()));
    }

    private void asking(Scenes scenes) {
        scenes.owned(
                        "Questions.answer",
                        "link.not-owner",
                        who -> with(asked(who).seen(), LinkState.CONFIRMED, null, "en"))
                .owned(
                        "Questions.confirm",
                        "link.not-owner",
                        who -> with(List.of(asked(who).seen())))
                .hidden("Questions.find", who -> with(asked(who).id()))
                .hidden("Questions.objection", who -> with(asked(who).id()))
                .owned("Questions.reply", "link.not-claimant", who -> with(answerTo(who), "We asked you twice.", "en"));
    }

    /** What somebody says of a claim that this person has made: the convenor of a priority, everybody else of a plan. */
    private @Nullable LinkAnswerId answerTo(String who) {
        var said =
                priorities.submit("salma", priorities.openRound(), "A bridge").id();
        var claimed = who.equals("nadia")
                ? country.as(who, () -> register.form(PrioritiesFixtures.priority("Bridges"), List.of(said)))
                        .id()
                        .value()
                : fixtures.submitted(who, said.value()).id().value();
        return country.as("salma", () -> {
            var asked = questions.waitingForMe().stream()
                    .filter(link -> link.downstream().id().equals(claimed))
                    .findFirst()
                    .orElseThrow();
            questions.answer(asked.seen(), LinkState.DISPUTED, "We never said so.", "en");
            return questions.find(asked.id()).answers().given().getFirst().id();
        });
    }

    private Plan begun(String who) {
        return fixtures.begun(who, fixtures.whole(fixtures.input()));
    }

    private Plan submitted(String who) {
        return fixtures.submitted(who, fixtures.input());
    }

    private Plan returned(String who) {
        var plan = fixtures.inReview(who, fixtures.input());
        fixtures.decide("fatima", plan, PlanOutcome.RETURNED);
        return found(who, plan);
    }

    private Plan rewritten(String who) {
        var returned = returned(who);
        return country.as(who, () -> plans.revise(returned.id()));
    }

    private Plan found(String who, Plan plan) {
        return country.as(who, () -> plans.find(plan.reference()));
    }

    private static List<@Nullable Object> seen(Plan plan) {
        return with(plan.id(), plan.seen());
    }

    /** A claim that somebody else's plan follows from what this person has said. */
    private LinkRow asked(String who) {
        var said =
                priorities.submit(who, priorities.openRound(), "A bridge").id().value();
        return link(fixtures.submitted("erik", said), who);
    }

    private LinkRow link(Plan plan, String reader) {
        return country.as(
                reader,
                () -> plans.originsOf(plan.id()).stream()
                        .filter(link -> link.upstream().kind() == NodeKind.INPUT)
                        .findFirst()
                        .orElseThrow());
    }
}
