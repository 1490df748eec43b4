package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.priority;
import static org.mizizi.priorities.PrioritiesFixtures.takenUp;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Submissions;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.PriorityPart;
import org.mizizi.priorities.Register;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.GoalText;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An end of links never says something else than what it stands for, whatever becomes of that. */
@PortalTest
@Import({PrioritiesFixtures.class, StrategyFixtures.class, PlansFixtures.class})
class EndsOfLinksTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures said;

    @Autowired
    StrategyFixtures written;

    @Autowired
    PlansFixtures planned;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Test
    void theyFollowWhatIsSaidPlannedAndAdopted() {
        whatIsSaid();
        whatIsPlanned();
        whatIsAdopted();
    }

    private void whatIsSaid() {
        var round = said.openRound();
        var boat = said.submit("salma", round, "A rescue boat");
        var road = said.submit("hassan", round, "A safe road");
        var gone = said.submit("salma", round, "Forget it");
        country.as("salma", () -> inputs.withdraw(gone.id()));
        same("withdrawn");
        var ways = formed("Safe ways", boat, road);
        country.as("nadia", () -> register.reword(ways.id(), priority("Safe ways for all")));
        same("reworded");
        var boats = formed("Boats", boat);
        country.as("nadia", () -> register.merge(boats.id(), ways.id(), text("The same need.")));
        same("merged");
        var parts = List.of(
                new PriorityPart(priority("Safe roads"), Set.of(road.id())),
                new PriorityPart(priority("Safe waters"), Set.of(boat.id())));
        country.as("nadia", () -> register.split(ways.id(), parts, text("Two needs.")));
        same("split");
        var lights = formed("Lights", said.submit("salma", round, "Light"));
        country.as("nadia", () -> register.notTakeUp(lights.id(), text("Not now.")));
        same("not taken up");
    }

    private Priority formed(String title, Input... origins) {
        var ids = List.of(origins).stream().map(Input::id).toList();
        return country.as("nadia", () -> register.form(priority(title), ids, takenUp()));
    }

    private void whatIsPlanned() {
        var approved = planned.confirmed();
        same("in review");
        planned.decide("okello", approved, PlanOutcome.APPROVED);
        same("approved");
        revised(approved);
        same("revised while in force");
        planned.decide("okello", planned.inReview("erik", planned.input()), PlanOutcome.DECLINED);
        same("declined");
        planned.decide("okello", planned.inReview("erik", planned.input()), PlanOutcome.RETURNED);
        same("returned");
        var withdrawn = planned.submitted("erik", planned.input());
        country.as("erik", () -> submissions.withdraw(withdrawn.id(), withdrawn.seen()));
        same("withdrawn by its agency");
        var taken = planned.submitted("erik", planned.input());
        country.as("erik", () -> submissions.takeBack(taken.id(), taken.seen()));
        same("taken back");
        planned.shared("erik");
        same("shared");
    }

    private void revised(Plan plan) {
        country.as("erik", () -> {
            var revising = plans.revise(plan.id());
            var draft = plans.workingCopyOf(plan.id()).orElseThrow();
            plans.save(plan.id(), revising.seen(), new PlanDraft(planned.content("Riding mediators"), draft.claims()));
            submissions.submit(plan.id());
        });
    }

    private void whatIsAdopted() {
        var first = written.adopted();
        same("adopted");
        var second = next(first);
        same("drafted from the one in force");
        country.as("nadia", () -> {
            var goal = strategies
                    .read(second.number())
                    .goals()
                    .findFirst()
                    .orElseThrow()
                    .goal();
            drafts.editGoal(
                    goal.id(),
                    goal.version(),
                    new GoalText(
                            StrategyFixtures.text("Another goal"),
                            goal.description(),
                            goal.marks(),
                            Set.of(written.priority())));
        });
        same("rewritten");
        written.adopted(second);
        same("adopted with other words");
        written.adopted();
        same("superseded by one that continues nothing");
    }

    private Strategy next(Strategy strategy) {
        return country.as(
                "nadia", () -> strategies.draftFrom(strategy.id(), StrategyFixtures.text("The next version")));
    }

    private void same(String after) {
        assertThat(EndsOfLinks.drifted(jdbc)).as(after).isEmpty();
    }
}
