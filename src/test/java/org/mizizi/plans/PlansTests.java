package org.mizizi.plans;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.NotFoundException;
import org.mizizi.traceability.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who reads and who changes a plan, from its first words to its withdrawal. */
@PortalTest
@Import(PlansFixtures.class)
class PlansTests {

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Links links;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDraftIsForItsOwnOrganisationOnly_R07() {
        var draft = fixtures.begun("erik", fixtures.draft(fixtures.input()));

        assertThat(country.as("erik", () -> plans.find(draft.reference())).id()).isEqualTo(draft.id());
        for (var person : new String[] {"lucia", "grace", "okello", "salma", "nadia", "sami"}) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> country.as(person, () -> plans.find(draft.reference())));
        }
        assertThat(WholeList.of(key -> plans.page(PlanSearch.EVERYTHING, key)))
                .noneMatch(row -> row.id().equals(draft.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("lucia", () -> plans.save(draft.id(), draft.seen(), fixtures.draft())));
    }

    @Test
    void ofTwoWritersTheSecondIsToldThatThePlanHasChanged() {
        var begun = country.as("erik", () -> plans.begin(PlanId.next(), "en"));
        country.as("erik", () -> plans.save(begun.id(), begun.seen(), fixtures.draft()));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> country.as(
                        "erik",
                        () -> plans.save(
                                begun.id(), begun.seen(), new PlanDraft(fixtures.content("Other"), List.of()))));
        assertThat(country.as("erik", () -> plans.workingCopyOf(begun.id())))
                .hasValueSatisfying(
                        draft -> assertThat(draft.content().what().title()).isEqualTo("Travelling mediators"));
    }

    @Test
    void aPlanUnderReviewIsNotRewritten() {
        var submitted = fixtures.submitted("erik", fixtures.input());

        assertRefused("plan.under-review", () -> country.as("erik", () -> plans.revise(submitted.id())));
        assertRefused(
                "plan.under-review",
                () -> country.as("erik", () -> plans.save(submitted.id(), submitted.seen(), fixtures.draft())));
    }

    /** B6: what was begun and seen by nobody else can be thrown away, by its own organisation only. */
    @Test
    void aPlanThatWasOnlyBegunCanBeThrownAway() {
        var begun = fixtures.begun("erik", fixtures.draft(fixtures.input()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("lucia", () -> plans.discard(begun.id())));

        country.as("erik", () -> plans.discard(begun.id()));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("erik", () -> plans.find(begun.reference())));
    }

    /** B6: what others have read is not thrown away, neither by the service nor in the database. */
    @Test
    void aSubmittedPlanIsNotThrownAway() {
        var submitted = fixtures.submitted("erik", fixtures.input());
        var back = country.as("erik", () -> submissions.takeBack(submitted.id(), submitted.seen()));

        assertRefused("plan.seen-by-others", () -> country.as("erik", () -> plans.discard(back.id())));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from plans.plan where id = ?")
                        .param(submitted.id().value())
                        .update())
                .withMessageContaining("What others have seen is not thrown away");
    }

    /** B6: what was sent and not yet opened can be taken back to be written on, and is then hidden from everyone else. */
    @Test
    void aPlanJustSubmittedCanBeTakenBackAndSubmittedAgain() {
        var submitted = fixtures.submitted("erik", fixtures.input());
        var written = plans.content(submitted.id(), 1);

        var back = country.as("erik", () -> submissions.takeBack(submitted.id(), submitted.seen()));

        assertThat(back.state()).isEqualTo(PlanState.DRAFT);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> plans.find(submitted.reference()));
        country.as(
                "erik",
                () -> assertThat(plans.workingCopyOf(back.id())).hasValueSatisfying(draft -> {
                    assertThat(draft.content()).isEqualTo(written);
                    assertThat(draft.claims()).hasSize(2);
                }));
        var again = country.as("erik", () -> submissions.submit(back.id()));
        assertThat(again.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plans.find(submitted.reference()).revision()).isEqualTo(2);
    }

    @Test
    void whatSomebodyHasOpenedIsNotTakenBack() {
        var opened = fixtures.inReview("erik", fixtures.input());

        assertRefused(
                "plan.already-opened",
                () -> country.as("erik", () -> submissions.takeBack(opened.id(), opened.seen())));
    }

    @Test
    void nobodyElseChangesWhatAnAgencyPlans_R07() {
        var submitted = fixtures.submitted("erik", fixtures.input());

        for (var person : new String[] {"grace", "lucia"}) {
            assertRefused(
                    "plan.not-yours",
                    () -> country.as(person, () -> plans.save(submitted.id(), submitted.seen(), fixtures.draft())));
        }
        for (var person : new String[] {"okello", "nadia", "salma", "sami", "amina"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            country.as(person, () -> plans.save(submitted.id(), submitted.seen(), fixtures.draft())));
        }
    }

    @Test
    void aWithdrawnPlanStaysReadable() {
        var submitted = fixtures.submitted("erik", fixtures.input());

        country.as("erik", () -> submissions.withdraw(submitted.id(), submitted.seen()));

        assertThat(plans.find(submitted.reference()).state()).isEqualTo(PlanState.WITHDRAWN);
        assertRefused("plan.over", () -> country.as("erik", () -> submissions.submit(submitted.id())));
    }

    @Test
    void listsAreFilteredByStateAndOrganisation() {
        var plan = fixtures.submitted("lucia", fixtures.input());
        var filter = new PlanSearch("", PlanState.SUBMITTED, plan.organisation(), PlanSearch.Sort.NEWEST);

        assertThat(WholeList.of(key -> plans.page(filter, key)))
                .anyMatch(row -> row.id().equals(plan.id())
                        && row.cited().links() == 2
                        && requireNonNull(row.what().money()).amount().intValue() == 200_000)
                .allMatch(row -> row.organisation().equals(plan.organisation()));
        assertThat(WholeList.of(key -> plans.page(
                        new PlanSearch("", PlanState.DECLINED, plan.organisation(), PlanSearch.Sort.NEWEST), key)))
                .noneMatch(row -> row.id().equals(plan.id()));
    }
}
