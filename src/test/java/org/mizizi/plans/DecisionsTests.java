package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WithoutRules;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.country.Phase;
import org.mizizi.shared.LocalizedText;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.SeenQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What a ministry can decide on a plan, and what stands against it. */
@PortalTest
@Import({PlansFixtures.class, CountryChangeFixtures.class})
class DecisionsTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Links links;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    CountryChangeFixtures rules;

    @Autowired
    Countries countries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void aMinistryApprovesWhatAnOwnerConfirmed() {
        var plan = fixtures.confirmed();

        var decision = decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED));

        assertThat(decision.rule()).isEqualTo(1);
        assertThat(decision.organisation()).isEqualTo(fixtures.organisation("ORG-0002"));
        var approved = plans.find(plan.reference());
        assertThat(approved.state()).isEqualTo(PlanState.APPROVED);
        assertThat(links.lineage(plan.reference()).origin().standing()).isEqualTo(NodeStanding.IN_FORCE);
        assertThat(reviews.decisionsOn(plan.id()))
                .singleElement()
                .satisfies(stored -> assertThat(stored)
                        .usingRecursiveComparison()
                        .ignoringFields("decidedAt")
                        .isEqualTo(decision));
    }

    @Test
    void aPlanOfTheirOwnMinistryIsDecidedOnByAnother_T1() {
        var plan = fixtures.inReview("paul", fixtures.input());

        assertThat(country.as("fatima", () -> reviews.decisionObjection(plan, PlanOutcome.RETURNED)))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("plan.own-ministry"));
        assertRefused("plan.own-ministry", () -> decide("fatima", fixtures.judgement(plan, PlanOutcome.RETURNED)));
        assertThat(decide("okello", fixtures.judgement(plan, PlanOutcome.RETURNED))
                        .verdict()
                        .outcome())
                .isEqualTo(PlanOutcome.RETURNED);
    }

    @Test
    void aDecisionKeepsItsRuleWhenAnotherFollows_R61_R87() {
        var plan = fixtures.confirmed();
        var decision = decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED));

        rules.confirmed(new RuleAmendment(Phase.Code.CONSOLIDATION, 2), LocalDate.of(2998, 1, 1));

        assertThat(country.as("sami", () -> countries.approvalRules()))
                .extracting(ApprovalRule::civilSocietyEndorsements)
                .contains(2);
        assertThat(reviews.decisionsOn(plan.id()))
                .singleElement()
                .extracting(Decision::rule)
                .isEqualTo(decision.rule());
    }

    @Test
    void anApprovalWithConditionsKeepsThemWithTheirDates() {
        var plan = fixtures.confirmed();
        var judgement = fixtures.judgement(plan, PlanOutcome.APPROVED_WITH_CONDITIONS);

        decide("okello", judgement);

        assertThat(reviews.decisionsOn(plan.id()).getFirst().verdict().conditions())
                .isEqualTo(judgement.conditions());
        var other = fixtures.confirmed();
        assertRefused(
                "plan.conditions",
                () -> decide(
                        "okello",
                        new Judgement(
                                other.id(),
                                other.seen(),
                                PlanOutcome.APPROVED_WITH_CONDITIONS,
                                LocalizedText.of("en", "Yes, if"),
                                List.of())));
        assertRefused(
                "plan.reasons",
                () -> decide("okello", new Judgement(other.id(), other.seen(), PlanOutcome.DECLINED, null, List.of())));
    }

    @Test
    void nothingIsApprovedWhileEveryLinkIsOnlyClaimed() {
        var plan = fixtures.inReview("erik", fixtures.input(), fixtures.goal());

        assertThat(country.as("okello", () -> reviews.decisionObjection(plan, PlanOutcome.APPROVED)))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("plan.no-confirmed-chain"));
        assertRefused(
                "plan.no-confirmed-chain", () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED)));
        assertRefused(
                "plan.no-confirmed-chain",
                () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED_WITH_CONDITIONS)));

        fixtures.answer(plan, LinkState.DISPUTED);
        assertRefused(
                "plan.no-confirmed-chain", () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED)));
        assertThat(decide("okello", fixtures.judgement(plan, PlanOutcome.DECLINED))
                        .verdict()
                        .outcome())
                .isEqualTo(PlanOutcome.DECLINED);
    }

    @Test
    void aLinkToOnesOwnWordsDoesNotConfirmAPlan_T51_E3() {
        var own = fixtures.node("INPUT", 1, "INP", "ORG-0003", "Small works chosen by the districts", "PUBLIC");
        var plan = fixtures.inReview("paul", own);
        var link = plans.originsOf(plan.id()).getLast();
        assertThat(link.state()).isEqualTo(LinkState.OWN);
        assertRefused(
                "link.own",
                () -> country.as("fatima", () -> questions.confirm(List.of(new SeenQuestion(link.id(), "", null)))));

        assertRefused(
                "plan.no-confirmed-chain", () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED)));
    }

    @Test
    void wordsWithdrawnAfterTheirOwnerConfirmedNoLongerCount_T51() {
        var input = fixtures.input();
        var plan = fixtures.inReview("erik", input);
        fixtures.answer(plan, LinkState.CONFIRMED);
        fixtures.standing(input, "WITHDRAWN");

        assertThat(plans.originsOf(plan.id()).getLast().ownershipBroken()).isTrue();
        assertRefused(
                "plan.no-confirmed-chain", () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED)));
    }

    @Test
    void stepsAreNotSkipped_T50() {
        var submitted = fixtures.submitted("erik", fixtures.input());
        fixtures.answer(submitted, LinkState.CONFIRMED);
        assertRefused(
                "plan.not-in-review", () -> decide("okello", fixtures.judgement(submitted, PlanOutcome.APPROVED)));

        var approved = fixtures.confirmed();
        decide("okello", fixtures.judgement(approved, PlanOutcome.APPROVED));
        var now = plans.find(approved.reference());
        assertRefused("plan.not-in-review", () -> decide("fatima", fixtures.judgement(now, PlanOutcome.DECLINED)));
        assertRefused("plan.not-submitted", () -> country.as("grace", () -> reviews.takeIntoReview(now.id())));
    }

    @Test
    void nobodyDecidesOnWhatTheySubmittedOrLastEdited_T7() {
        var plan = fixtures.confirmed();
        nowTheWorkOf("okello", "submitted_by", plan);
        assertRefused("plan.own-work", () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> decideBySql(plan, "okello", "RETURNED"))
                .withMessageContaining("Nobody decides on what they submitted");

        nowTheWorkOf("erik", "submitted_by", plan);
        nowTheWorkOf("fatima", "last_edited_by", plan);
        assertRefused("plan.own-work", () -> decide("fatima", fixtures.judgement(plan, PlanOutcome.RETURNED)));
        assertThat(decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED))
                        .verdict()
                        .outcome())
                .isEqualTo(PlanOutcome.APPROVED);
    }

    private void nowTheWorkOf(String person, String role, Plan plan) {
        new WithoutRules(environment)
                .in(
                        List.of("plans.plan"),
                        owner -> owner.sql("update plans.plan set " + role + " = ? where id = ?")
                                .params(
                                        country.person(person).value(),
                                        plan.id().value())
                                .update());
    }

    @Test
    void onlyApproversDecide_T7() {
        var plan = fixtures.confirmed();

        for (var person : new String[] {"grace", "salma", "nadia", "erik", "lucia", "sami", "amina", "yusuf"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> decide(person, fixtures.judgement(plan, PlanOutcome.APPROVED)));
        }
        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.IN_REVIEW);
    }

    @Test
    void theDatabaseItselfRefusesAnApprovalWithoutAConfirmedLink() {
        var plan = fixtures.inReview("erik", fixtures.input());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> decideBySql(plan, "okello", "APPROVED"))
                .withMessageContaining("no confirmed chain");
    }

    @Test
    void theDatabaseItselfRefusesAnApprovalWithoutADecisionOrItsEndorsements() {
        var plan = fixtures.confirmed();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> byHand.write(jdbc.sql("update plans.plan set state = 'APPROVED' where id = ?")
                        .param(plan.id().value())))
                .withMessageContaining("approved by a decision");
        rules.confirmed(new RuleAmendment(Phase.Code.CONSOLIDATION, 1), LocalDate.of(2999, 1, 1));
        var another = country.as("sami", () -> countries.approvalRules().size());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> decideBySql(plan, "okello", "APPROVED", another))
                .withMessageContaining("the endorsements that the rule asks for");
    }

    @Test
    void theDatabaseItselfTakesNoJudgementOfAnExternalOrganisation() {
        var plan = fixtures.confirmed();
        for (var judgement : List.of("""
                insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons, conditions, rule, decided_at)
                values (gen_random_uuid(), :plan, 1, :agency, :person, 'DECLINED', '{}', '[]', 1, now())
                """, """
                insert into plans.endorsement (id, plan, revision, organisation, person, endorsed_at)
                values (gen_random_uuid(), :plan, 1, :agency, :person, now())
                """)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> byHand.write(jdbc.sql(judgement)
                            .param("plan", plan.id().value())
                            .param("agency", fixtures.organisation("ORG-0011").value())
                            .param("person", country.person("lucia").value())))
                    .withMessageContaining("and nobody else");
        }
    }

    @Test
    void ofTwoApproversAtOnceExactlyOneDecides_T48() throws Exception {
        var deciders = List.of("okello", "fatima");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 30; round++) {
                var plan = fixtures.confirmed();
                var barrier = new CyclicBarrier(deciders.size());
                var second = round % 2 == 0 ? PlanOutcome.DECLINED : PlanOutcome.APPROVED;
                var attempts = threads.invokeAll(List.of(
                        together(barrier, () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED))),
                        together(barrier, () -> decide("fatima", fixtures.judgement(plan, second)))));

                var lost = new AtomicInteger();
                for (var attempt : attempts) {
                    try {
                        attempt.get();
                    } catch (ExecutionException loser) {
                        assertThat(loser).hasCauseInstanceOf(OptimisticLockingFailureException.class);
                        lost.incrementAndGet();
                    }
                }
                assertThat(lost).hasValue(1);
                assertThat(reviews.decisionsOn(plan.id())).hasSize(1);
            }
        }
    }

    @Test
    void approvingWhileTheAgencyWithdrawsEndsInOneOfTheTwo_T48() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 20; round++) {
                var plan = fixtures.confirmed();
                var barrier = new CyclicBarrier(2);
                var attempts = threads.invokeAll(List.of(
                        together(barrier, () -> decide("okello", fixtures.judgement(plan, PlanOutcome.APPROVED))),
                        together(
                                barrier,
                                () -> country.as("erik", () -> submissions.withdraw(plan.id(), plan.seen())))));

                assertThat(attempts.stream().filter(attempt -> attempt.state() == Future.State.SUCCESS))
                        .hasSize(1);
                assertThat(reviews.decisionsOn(plan.id()))
                        .hasSize(plans.find(plan.reference()).state() == PlanState.APPROVED ? 1 : 0);
            }
        }
    }

    private static Callable<Object> together(CyclicBarrier barrier, Callable<Object> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }

    private Decision decide(String person, Judgement judgement) {
        return country.as(person, () -> reviews.decide(judgement));
    }

    private void decideBySql(Plan plan, String person, String outcome) {
        decideBySql(plan, person, outcome, 1);
    }

    private void decideBySql(Plan plan, String person, String outcome, int rule) {
        byHand.write(jdbc.sql("""
                        insert into plans.decision (id, plan, revision, organisation, person, outcome, reasons,
                                                    conditions, rule, decided_at)
                        values (gen_random_uuid(), ?, 1, ?, ?, ?, '{}', '[]', ?, now())
                        """)
                .params(
                        plan.id().value(),
                        fixtures.organisation("ORG-0002").value(),
                        country.person(person).value(),
                        outcome,
                        rule));
    }
}
