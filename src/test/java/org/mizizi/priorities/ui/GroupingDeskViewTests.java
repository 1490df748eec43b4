package org.mizizi.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.Register;
import org.mizizi.priorities.ui.GroupingForm.Way;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(classes = GroupingDeskView.class)
class GroupingDeskViewTests extends SpringBrowserlessTest {

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    @SignedInAs("nadia")
    void theConvenorFormsAPriorityFromSeveralInputsAndAnswersThemInOneGo() {
        var round = fixtures.openRound();
        var first = fixtures.submit("salma", round, "Mediators are not paid");
        var second = fixtures.submit("hassan", round, "Elders pay themselves");
        fixtures.submit("maryam", round, "A roof for two families");
        var view = open(round);
        choose(view, first);
        choose(view, second);
        test(view.form().priority.title.in("en")).setValue("Local mediation");
        test(view.form().priority.summary.in("en")).setValue("Paid and recognised.");
        test(view.form().answer.reason.in("en")).setValue("It is part of the priority as you said it.");
        test(view.form().send).click();
        var formed = WholeList.of(key -> register.page(
                new PrioritySearch("", null, null, round.reference(), PrioritySearch.Sort.REFERENCE), key));
        assertThat(formed)
                .singleElement()
                .satisfies(row -> assertThat(row.behind().inputs()).isEqualTo(2));
        assertThat(inputs.find(reference(second)).outcome()).isEqualTo(InputOutcome.TAKEN_UP);
        assertThat(Objects.requireNonNull(view.waiting().list).rows.getChildren())
                .hasSize(1);
    }

    @Test
    @SignedInAs("nadia")
    void inputsAreAnsweredTogetherWithoutBeingGrouped() {
        var round = fixtures.openRound();
        var stadium = fixtures.submit("salma", round, "A stadium");
        var view = open(round);
        choose(view, stadium);
        view.form().way.setValue(Way.ANSWER);
        test(view.form().send).click();
        assertThat(inputs.find(reference(stadium)).outcome()).isNull();
        test(view.form().answer.reason.in("en")).setValue("Outside the framework; forwarded to the province.");
        test(view.form().send).click();
        assertThat(inputs.find(reference(stadium)).outcome()).isEqualTo(InputOutcome.NOT_TAKEN_UP);
        assertThat(Objects.requireNonNull(view.waiting().list).rows.isVisible()).isFalse();
    }

    @Test
    @SignedInAs("nadia")
    void anInputJoinsAPriorityThatExists() {
        var round = fixtures.openRound();
        var first = fixtures.submit("salma", round, "The road is unsafe");
        var formed = register.form(PrioritiesFixtures.priority("Safe roads"), List.of(first.id()));
        var second = fixtures.submit("hassan", round, "Fees without receipt");
        var view = open(round);
        choose(view, second);
        view.form().way.setValue(Way.ADD);
        view.form().existing.setValue(register.find(formed.reference()));
        test(view.form().answer.reason.in("en")).setValue("It is part of it now.");
        test(view.form().send).click();
        assertThat(inputs.find(reference(second)).progress().groupedInto()).containsExactly(formed.reference());
    }

    @Test
    @SignedInAs("nadia")
    void whatIsBegunAtOneRoundIsOfferedThereAgainAndAtNoOther_B1() {
        var here = fixtures.openRound();
        var there = fixtures.openRound();
        test(open(here).form().priority.title.in("en")).setValue("Wells for both shores");
        assertThat(open(there).form().priority.title.in("en").getValue()).isEmpty();
        assertThat(open(here).form().priority.title.in("en").getValue()).isEqualTo("Wells for both shores");
    }

    private void choose(GroupingDeskView view, Input input) {
        test(view.waiting().ticks.of(reference(input))).click();
    }

    private GroupingDeskView open(Round round) {
        var view = navigate(Paths.groupingDesk(round.reference()), GroupingDeskView.class);
        roundTrip();
        return view;
    }

    private static String reference(Input input) {
        return String.valueOf(input.reference());
    }
}
