package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.plans.PlansFixtures.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanContent.WhatIsContested;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a plan needs to be submitted, and what submitting it does. */
@PortalTest
@Import(PlansFixtures.class)
class SubmissionsTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aStrategyIsAdopted() {
        fixtures.goal();
    }

    @Test
    void whatWasSubmittedReadsAsItWasWritten() {
        var draft = fixtures.draft(fixtures.goal(), fixtures.input());

        var submitted = fixtures.submitted("erik", fixtures.goal(), fixtures.input());

        assertThat(submitted.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(submitted.revision()).isEqualTo(1);
        assertThat(submitted.reference()).startsWith("PLAN-");
        assertThat(plans.content(submitted.id(), 1)).isEqualTo(draft.content());
        assertThat(plans.originsOf(submitted.id()))
                .hasSize(2)
                .allMatch(link -> link.state() == LinkState.CLAIMED)
                .allMatch(link -> link.downstream().reference().equals(submitted.reference()));
    }

    @Test
    void ownersAreAskedOnceThePlanIsSubmitted() {
        var input = fixtures.input();
        var draft = fixtures.begun("erik", fixtures.whole(input));
        assertThat(country.as("salma", questions::waitingForMe))
                .noneMatch(link -> link.upstream().id().equals(input));

        country.as("erik", () -> submissions.submit(draft.id()));

        assertThat(country.as("salma", questions::waitingForMe))
                .anyMatch(link -> link.upstream().id().equals(input));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce_R68_R71_R72() {
        var empty = country.as("erik", () -> plans.begin(PlanId.next(), "en"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("erik", () -> submissions.submit(empty.id())))
                .satisfies(refused -> {
                    assertThat(refused.refusal().key()).isEqualTo("plan.incomplete");
                    assertThat(named(refused.refusal()))
                            .containsExactly(
                                    "plan.missing.title",
                                    "plan.missing.summary",
                                    "plan.missing.period",
                                    "plan.missing.goal",
                                    "plan.missing.words",
                                    "plan.missing.money",
                                    "plan.missing.internal-consultation",
                                    "plan.missing.national-policy",
                                    "plan.missing.contested");
                });
        assertThat(country.as("erik", () -> plans.find(empty.reference())).state())
                .isEqualTo(PlanState.DRAFT);
    }

    @Test
    void eachPartIsAskedForByItself() {
        var whole = fixtures.whole();
        assertMissing(without(whole, "consultations"), "plan.missing.internal-consultation");
        assertMissing(without(whole, "policies"), "plan.missing.national-policy");
        assertMissing(without(whole, "contested"), "plan.missing.contested");
        assertMissing(
                new PlanDraft(
                        whole.content(),
                        List.of(
                                whole.claims().getFirst(),
                                new Claim(whole.claims().getLast().upstream(), Relation.ANSWERS, " "))),
                "plan.missing.evidence");
    }

    /** Only the frameworks of others, and nothing that local people have said. */
    @Test
    void whatFollowsAnExternalFrameworkAloneIsLinkedToNothingAndServesNoPolicyOfTheCountry_R22() {
        var alone = fixtures.following(fixtures.draft().content(), "UNDAF");
        assertMissing(
                new PlanDraft(alone, List.of()),
                "plan.missing.goal",
                "plan.missing.words",
                "plan.missing.national-policy");
    }

    /** What is cited, and which links are still missing, before a strategy is adopted, during the consultation on it, and after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
                    before | ''                  | link
                    before | INPUT               | ''
                    before | PRIORITY            | ''
                    during | INPUT               | ''
                    during | PRIORITY            | ''
                    after  | ''                  | goal words
                    after  | INPUT               | goal
                    after  | PRIORITY            | goal
                    after  | INPUT PRIORITY      | goal
                    after  | GOAL                | words
                    after  | GOAL GOAL           | words
                    after  | GOAL INPUT          | ''
                    after  | GOAL PRIORITY       | ''
                    after  | GOAL PRIORITY INPUT | ''
                    """)
    void aPlanServesAGoalAndAnswersWordsOnceAStrategyIsAdopted_R16_R71(String when, String cited, String missing) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            if (!when.equals("after")) {
                jdbc.sql("update traceability.node set standing = ? where kind = 'GOAL'")
                        .param(when.equals("before") ? "HIDDEN" : "PUBLIC")
                        .update();
            }
            var upstream = words(cited).map(this::end).toArray(UUID[]::new);
            var plan = fixtures.begun("erik", fixtures.draft(upstream));
            var expected = words(missing).map(part -> "plan.missing." + part).toList();
            if (expected.isEmpty()) {
                country.as("erik", () -> submissions.submit(plan.id()));
                byHand.tell();
            } else {
                assertRefused(plan, expected);
            }
        });
    }

    private UUID end(String kind) {
        return switch (NodeKind.valueOf(kind)) {
            case GOAL -> fixtures.goal();
            case PRIORITY -> fixtures.priority();
            case INPUT -> fixtures.input();
            case PLAN -> throw new IllegalArgumentException(kind);
        };
    }

    private static Stream<String> words(String listed) {
        return Stream.of(listed.split(" ")).filter(word -> !word.isEmpty());
    }

    @Test
    void withdrawnAndHiddenThingsCannotBeCited_T51() {
        var withdrawn = fixtures.input();
        fixtures.standing(withdrawn, "WITHDRAWN");
        var hidden = fixtures.goal();
        fixtures.standing(hidden, "HIDDEN");

        assertMissing(fixtures.draft(fixtures.goal(), withdrawn), "plan.missing.words", "plan.missing.public-origin");
        assertMissing(fixtures.draft(hidden, fixtures.input()), "plan.missing.goal", "plan.missing.public-origin");
        assertMissing(
                fixtures.draft(fixtures.goal(), fixtures.input(), PlanId.next().value()), "plan.missing.public-origin");
    }

    @Test
    void tenThousandLinksAreTooMany_T51() {
        var input = fixtures.input();
        var claims = Stream.concat(Stream.of(claim(fixtures.goal())), Stream.generate(() -> claim(input)))
                .limit(10_000)
                .toList();

        assertMissing(new PlanDraft(fixtures.content("Everything"), claims), "plan.missing.fewer-links");
    }

    @Test
    void submittingManyTimesIsSubmittingOnce_T46() throws Exception {
        var draft = fixtures.begun("erik", fixtures.whole());
        Callable<Plan> submit = () -> country.as("erik", () -> submissions.submit(draft.id()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> submit).limit(50).toList());
            for (var answer : answers) {
                assertThat(answer.get().revision()).isEqualTo(1);
            }
        }
        assertThat(plans.originsOf(draft.id())).hasSize(2);
        assertThat(events(draft, "PlanSubmitted")).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesAPlanWithoutItsRecord_R69() {
        var draft = fixtures.begun("erik", fixtures.draft(fixtures.input()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                update plans.plan
                                set state = 'SUBMITTED', revision = 1, submitted_at = now(), submitted_by = created_by
                                where id = ?
                                """).param(draft.id().value()).update());
        var submitted = fixtures.submitted("erik", fixtures.input());
        var revision = jdbc.sql("select id from plans.revision where plan = ?")
                .param(submitted.id().value())
                .query(UUID.class)
                .single();
        for (var part : Map.of(
                        "revision", "id",
                        "quarter_amount", "revision",
                        "consultation", "revision",
                        "plan_policy", "revision")
                .entrySet()) {
            var itsOwn = "plans." + part.getKey() + " %s where " + part.getValue() + " = ?";
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("delete from " + itsOwn.formatted(""))
                            .param(revision)
                            .update());
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(
                                    "update " + itsOwn.formatted("set " + part.getValue() + " = " + part.getValue()))
                            .param(revision)
                            .update());
        }
    }

    private PlanDraft without(PlanDraft draft, String part) {
        var whole = draft.content();
        return new PlanDraft(
                new PlanContent(
                        whole.language(),
                        whole.what(),
                        whole.money(),
                        part.equals("consultations")
                                ? whole.consultations().stream()
                                        .map(entry -> new Consultation(
                                                entry.who(),
                                                null,
                                                Side.EXTERNAL,
                                                entry.heldOn(),
                                                entry.mode(),
                                                entry.said(),
                                                entry.changed()))
                                        .toList()
                                : whole.consultations(),
                        part.equals("policies") ? NamedPolicy.of(List.of("SDG-16")) : whole.policies(),
                        part.equals("contested")
                                ? new WhatIsContested(whole.contested().answer(), "")
                                : whole.contested()),
                draft.claims());
    }

    private void assertMissing(PlanDraft draft, String... keys) {
        var plan = fixtures.begun("erik", draft);
        assertRefused(plan, List.of(keys));
        assertThat(country.as("erik", () -> plans.missingIn(plan.id(), draft)))
                .extracting(missing -> missing.refusal().key())
                .containsExactly(keys);
    }

    private void assertRefused(Plan plan, List<String> keys) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("erik", () -> submissions.submit(plan.id())))
                .satisfies(refused -> assertThat(named(refused.refusal())).isEqualTo(keys));
    }

    private static List<String> named(Refusal refusal) {
        return ((List<?>) refusal.arguments().getFirst())
                .stream().map(reason -> ((Refusal) reason).key()).toList();
    }

    private int events(Plan plan, String action) {
        return jdbc.sql("select count(*) from audit.entry where about_id = ? and action = ? and part = 1")
                .params(plan.id().value(), action)
                .query(Integer.class)
                .single();
    }
}
