package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.NewMandate;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PortalClock;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From submission to the ministry's desk and back: who endorses, what waits for whom, what reopens a review. */
@PortalTest
@Import({PlansFixtures.class, OrganisationFixtures.class})
class ReviewsTests {

    private static final Instant IN_TRANSITION = Instant.parse("2018-06-01T08:00:00Z");

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Links links;

    @Autowired
    Figures figures;

    @Autowired
    Mandates mandates;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void inTransitionTwoOrganisationsThatSpeakForPeopleHaveToEndorse_R61() {
        PortalClock.at(IN_TRANSITION, () -> {
            var plan = fixtures.confirmed();
            assertLacking(plan, 2);
            assertRefused("plan.no-mandate", () -> endorse("maryam", plan));

            mandate("ORG-0005", Mandate.State.VERIFIED);
            mandate("ORG-0007", Mandate.State.CLAIMED);
            assertRefused("plan.no-mandate", () -> endorse("hassan", plan));
            endorse("salma", plan);
            endorse("salma", plan);
            assertLacking(plan, 1);

            mandate("ORG-0006", Mandate.State.VERIFIED);
            endorse("amadou", plan);
            assertThat(country.as("okello", () -> reviews.decisionObjection(plan, PlanOutcome.APPROVED)))
                    .isEmpty();
            assertThat(decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED))
                            .rule())
                    .isEqualTo(2);
        });
        var inConsolidation = fixtures.confirmed();
        assertThat(decide("okello", fixtures.judgement(inConsolidation, PlanOutcome.APPROVED))
                        .rule())
                .isEqualTo(1);
    }

    /** Its mandate runs to the end of the day, but from the merger on there is one organisation, not two. */
    @Test
    void whoBecamePartOfAnotherTodayEndorsesNoMore_R61() {
        PortalClock.at(IN_TRANSITION, () -> {
            var plan = fixtures.confirmed();
            var one = endorsing(plan);
            var other = endorsing(plan);
            assertThat(country.as("okello", () -> reviews.decisionObjection(plan, PlanOutcome.APPROVED)))
                    .isEmpty();

            PortalClock.at(IN_TRANSITION.plus(Duration.ofHours(2)), () -> {
                var merger = country.as(
                        "sami", () -> changes.proposeMerger(one.id(), other.id(), LocalizedText.of("en", "By decree")));
                country.as("nadia", () -> changes.confirm(merger));
                assertLacking(plan, 1);
            });
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> approveByHand(plan, IN_TRANSITION.plus(Duration.ofHours(4))))
                    .withMessageContaining("without the endorsements that the rule asks for");
        });
    }

    private void approveByHand(Plan plan, Instant at) {
        byHand.write(jdbc.sql("""
                        insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons, conditions, rule, decided_at)
                        values (gen_random_uuid(), ?, 1, ?, ?, 'APPROVED', '{}', '[]', 2, ?)
                        """)
                .params(
                        plan.id().value(),
                        fixtures.organisation("ORG-0002").value(),
                        country.person("okello").value(),
                        at.atOffset(ZoneOffset.UTC)));
    }

    /** Of civil society, with a mandate, and for the plan. */
    private Organisation endorsing(Plan plan) {
        var organisation = register.entered(OrganisationKind.CIVIL_SOCIETY);
        var speaker = register.member(organisation, Role.CIVIL_SOCIETY_REPRESENTATIVE);
        MembershipFixtures.as(speaker, () -> {
            var mandate = mandates.claim(yearsOfTransition(organisation.reference()));
            country.as("nadia", () -> mandates.verify(mandate));
            reviews.endorse(plan.id(), plan.revision());
        });
        return organisation;
    }

    @Test
    void onlyCivilSocietyEndorses_R61() {
        var plan = fixtures.confirmed();

        for (var person : new String[] {"okello", "grace", "nadia", "erik", "lucia", "sami"}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> endorse(person, plan));
        }
    }

    /** What is endorsed is the version that was read. */
    @Test
    void whoReadTheVersionBeforeDoesNotEndorseTheOneUnderReview_R61() {
        var read = fixtures.confirmed();
        var returned = fixtures.judgement(read, PlanOutcome.RETURNED);
        decide("okello", returned);
        country.as("erik", () -> {
            plans.revise(read.id());
            return submissions.submit(read.id());
        });

        assertRefused("plan.newer-version", () -> endorse("salma", read));
    }

    @Test
    void aNewVersionReopensTheReviewAndAsksTheOwnersAgain() {
        var plan = fixtures.confirmed();
        decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED));
        var before = figures.all().stream().map(Figure::count).toList();

        var revised = country.as("erik", () -> plans.revise(plan.id()));
        assertThat(revised.state())
                .as("in force while the next version is written")
                .isEqualTo(PlanState.APPROVED);
        var draft = country.as("erik", () -> plans.workingCopyOf(plan.id())).orElseThrow();
        country.as(
                "erik",
                () -> plans.save(
                        plan.id(), revised.seen(), new PlanDraft(fixtures.content("Two stipends"), draft.claims())));
        var again = country.as("erik", () -> submissions.submit(plan.id()));

        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plans.originsOf(plan.id()))
                .extracting(LinkRow::state)
                .containsExactly(LinkState.CLAIMED, LinkState.TO_RECONFIRM);
        assertThat(links.lineage(plan.reference()).origin().standing())
                .as("the approved version stays in force until the new one is decided")
                .isEqualTo(NodeStanding.IN_FORCE);
        assertThat(plans.revisionInForce(again)).contains(1);
        assertThat(figures.all()).extracting(Figure::count).isEqualTo(before);
        assertThat(plans.content(plan.id(), 1).what().title()).isEqualTo("Travelling mediators");
        assertThat(plans.content(plan.id(), 2).what().title()).isEqualTo("Two stipends");
    }

    @Test
    void aReturnedPlanWaitsForItsAuthorsAndComesBackAsANewVersion() {
        var plan = fixtures.confirmed();
        decide("okello", fixtures.judgement(plan, PlanOutcome.RETURNED));

        assertThat(waitingFor("erik"))
                .anyMatch(item -> item.reference().equals(plan.reference())
                        && item.messageKey().equals("plans.waiting.returned"));
        country.as("erik", () -> plans.revise(plan.id()));
        assertThat(country.as("erik", () -> submissions.submit(plan.id())).revision())
                .isEqualTo(2);
        assertThat(reviews.decisionsOn(plan.id())).hasSize(1);
    }

    @Test
    void whatWaitsIsOnTheListOfThoseWhoCanDoIt() {
        var submitted = fixtures.submitted("erik", fixtures.input());
        assertThat(references("grace")).contains(submitted.reference());
        assertThat(references("salma")).doesNotContain(submitted.reference());

        var inReview = country.as("grace", () -> reviews.takeIntoReview(submitted.id()));
        assertThat(references("okello")).contains(inReview.reference());
        assertThat(references("grace")).doesNotContain(inReview.reference());
        assertThat(references("lucia")).doesNotContain(inReview.reference());
        PortalClock.at(IN_TRANSITION, () -> {
            mandate("ORG-0008", Mandate.State.VERIFIED);
            assertThat(references("maryam")).contains(inReview.reference());
            endorse("maryam", inReview);
            assertThat(references("maryam")).doesNotContain(inReview.reference());
        });
    }

    private Decision decide(String person, Judgement judgement) {
        return country.as(person, () -> reviews.decide(judgement));
    }

    private void endorse(String person, Plan plan) {
        country.as(person, () -> reviews.endorse(plan.id(), plan.revision()));
    }

    private void mandate(String organisation, Mandate.State state) {
        var id = country.as(country.speaker(organisation), () -> mandates.claim(yearsOfTransition(organisation)));
        if (state == Mandate.State.VERIFIED) {
            country.as("nadia", () -> mandates.verify(id));
        }
    }

    private static NewMandate yearsOfTransition(String organisation) {
        return MandateFixtures.mandate(
                "The people of " + organisation, null, LocalDate.of(2017, 1, 1), LocalDate.of(2019, 12, 31));
    }

    private void assertLacking(Plan plan, int lacking) {
        assertThat(country.as("okello", () -> reviews.decisionObjection(plan, PlanOutcome.APPROVED)))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.key()).isEqualTo("plan.endorsements-lacking");
                    assertThat(refusal.arguments()).containsExactly(lacking, 2);
                });
    }

    private List<String> references(String person) {
        return waitingFor(person).stream().map(Waiting::reference).toList();
    }

    private List<Waiting> waitingFor(String person) {
        return country.as(person, () -> toDo.of(currentActor.get())).stream()
                .filter(item -> item.messageKey().startsWith("plans."))
                .toList();
    }
}
