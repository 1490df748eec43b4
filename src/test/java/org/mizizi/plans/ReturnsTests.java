package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B7: what a ministry asks when it returns a plan, and what the authors answer with the version that follows. */
@PortalTest
@Import(PlansFixtures.class)
class ReturnsTests {

    @Autowired
    ByHand byHand;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachQuestionIsKeptWithThePartItIsAbout_B7() {
        var plan = fixtures.confirmed();

        fixtures.returned(plan, PlansFixtures.QUESTIONS);

        assertThat(reviews.questionsTo(plans.find(plan.reference())))
                .hasValueSatisfying(
                        returned -> assertThat(returned.verdict().questions()).isEqualTo(PlansFixtures.QUESTIONS));
    }

    @Test
    void aReturnThatAsksNothingElseAsksItsReasons_B7() {
        var plan = fixtures.confirmed();

        var returned = fixtures.returned(plan, List.of());

        assertThat(returned.verdict().questions())
                .containsExactly(new PlanQuestion(null, returned.verdict().reasons()));
        assertThat(returned.verdict().asksMore()).isFalse();
        assertThat(reviews.questionsTo(plans.find(plan.reference()))).contains(returned);
    }

    /** Returns of before there were questions hold none: what they asked stands in their reasons. */
    @Test
    void whatWasReturnedBeforeThereWereQuestionsAsksItsReasons_B7() {
        var plan = fixtures.confirmed();
        var decision = fixtures.returnedBySql(plan);

        var returned = reviews.decisionsOn(plan.id()).getFirst();

        assertThat(returned.id()).isEqualTo(decision);
        assertThat(returned.verdict().questions())
                .containsExactly(new PlanQuestion(null, LocalizedText.of("en", "Who pays?")));
    }

    @Test
    void onlyAPlanThatIsReturnedIsAskedQuestions_B7() {
        var plan = fixtures.confirmed();
        var reasons = LocalizedText.of("en", "Why not");

        for (var outcome : List.of(PlanOutcome.APPROVED, PlanOutcome.DECLINED)) {
            assertRefused(
                    "plan.no-questions-here",
                    () -> country.as(
                            "okello",
                            () -> reviews.decide(new Judgement(
                                    plan.id(), plan.seen(), outcome, reasons, List.of(), PlansFixtures.QUESTIONS))));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> fixtures.decideBySql(plan, "DECLINED", "[{\"text\": \"Who pays?\"}]"))
                .withMessageContaining("only_a_return_asks");
    }

    @Test
    void repliesAreKeptWhileWritingAndReadOnceTheNewVersionIsSubmitted_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returned(plan, PlansFixtures.QUESTIONS);

        reply(plan, List.of(new Reply(returned.id(), 2, " The districts. "), new Reply(returned.id(), 1, " ")));

        assertThat(country.as("erik", () -> plans.workingCopyOf(plan.id())))
                .hasValueSatisfying(draft ->
                        assertThat(draft.replies()).containsExactly(new Reply(returned.id(), 2, "The districts.")));
        assertThat(reviews.decisionsOn(plan.id()).getFirst().replies())
                .as("nobody else reads what is not submitted")
                .isEmpty();
        var again = country.as("erik", () -> submissions.submit(plan.id()));
        assertThat(again.revision()).isEqualTo(2);
        var answered = reviews.decisionsOn(plan.id()).getFirst();
        assertThat(answered.replies()).isEqualTo(Map.of(2, LocalizedText.of("en", "The districts.")));
        assertThat(answered.replyTo(1)).isEmpty();
        assertThat(reviews.questionsTo(again))
                .as("the new version was asked nothing")
                .isEmpty();
    }

    @Test
    void aReplyBelongsToAQuestionThatWasAskedOfTheVersionBefore_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returned(plan, PlansFixtures.QUESTIONS);
        var other = fixtures.returned(fixtures.confirmed(), PlansFixtures.QUESTIONS);

        for (var stray : List.of(
                new Reply(returned.id(), 0, "None"),
                new Reply(returned.id(), 3, "None"),
                new Reply(other.id(), 1, "Another plan’s"))) {
            assertRefused("plan.not-asked", () -> reply(plan, List.of(stray)));
        }
        assertRefused(
                "plan.replied-twice",
                () -> reply(plan, List.of(new Reply(returned.id(), 1, "Once"), new Reply(returned.id(), 1, "Twice"))));
        var begun = fixtures.begun("erik", fixtures.draft(fixtures.input()));
        assertRefused(
                "plan.not-asked",
                () -> country.as(
                        "erik",
                        () -> plans.save(
                                begun.id(),
                                begun.seen(),
                                new PlanDraft(
                                        fixtures.content("First"),
                                        List.of(),
                                        List.of(new Reply(returned.id(), 1, "To whom?"))))));
    }

    @Test
    void aReplyThatIsTooLongIsRefusedWhole_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returned(plan, PlansFixtures.QUESTIONS);

        assertRefused(
                "words.too-long",
                () -> reply(plan, List.of(new Reply(returned.id(), 1, "x".repeat(Writing.REASON.longest() + 1)))));
    }

    @Test
    void theDatabaseItselfHoldsAReplyToItsQuestion_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returned(plan, PlansFixtures.QUESTIONS);
        reply(plan, List.of(new Reply(returned.id(), 1, "Here")));
        country.as("erik", () -> submissions.submit(plan.id()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> replyBySql(returned, 3))
                .withMessageContaining("A reply answers a question that was asked");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> byHand.write(jdbc.sql("update plans.reply set words = 'Other' where decision = ?")
                        .param(returned.id().value())))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void questionsAndRepliesAreKeptInTheLedger_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.returned(plan, PlansFixtures.QUESTIONS);
        assertThat(kept("decision", plan)).contains("How is each site chosen?");
        assertThat(kept("revision", plan)).doesNotContain("By the districts.");

        reply(plan, List.of(new Reply(returned.id(), 1, "By the districts.")));
        country.as("erik", () -> submissions.submit(plan.id()));

        assertThat(kept("revision", plan))
                .contains("By the districts.", returned.id().value().toString());
    }

    private void reply(Plan plan, List<Reply> replies) {
        country.as("erik", () -> {
            var revised = plans.revise(plan.id());
            var draft = plans.workingCopyOf(plan.id()).orElseThrow();
            plans.save(plan.id(), revised.seen(), new PlanDraft(draft.content(), draft.claims(), replies));
        });
    }

    private void replyBySql(Decision returned, int question) {
        byHand.write(jdbc.sql(
                        "insert into plans.reply (decision, question, plan, revision, words) values (?, ?, ?, 2, 'Here')")
                .params(returned.id().value(), question, returned.plan().value()));
    }

    /** What the ledger last kept of this kind about the plan. */
    private String kept(String kind, Plan plan) {
        return jdbc.sql("""
                        select k.content::text from audit.kept k join audit.entry e on e.sequence = k.entry
                        where e.subject_kind = 'plans.' || ? and k.content ->> 'plan' = ? order by k.entry desc limit 1
                        """)
                .params(kind, plan.id().value().toString())
                .query(String.class)
                .single();
    }
}
