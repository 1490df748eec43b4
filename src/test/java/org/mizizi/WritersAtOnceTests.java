package org.mizizi;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.AtOnce.together;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.shared.Trouble;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T48: two windows write the same thing at the same moment. Nothing is lost without a word, and nothing is there twice. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class, StrategyFixtures.class})
@Timeout(value = 120, unit = SECONDS)
class WritersAtOnceTests {

    @Autowired
    Plans plans;

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    PlansFixtures planning;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    StrategyFixtures framework;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(5)
    void ofTwoWhoSaveTheSamePlanOneIsTold_T48() throws Exception {
        var begun = planning.begun("grace", planning.draft());
        assertThat(together(
                        as("grace", () -> plans.save(begun.id(), begun.seen(), titled("Mine"))),
                        as("grace", () -> plans.save(begun.id(), begun.seen(), titled("Yours")))))
                .singleElement()
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @RepeatedTest(5)
    void ofTwoWhoEditTheSameParagraphOneIsTold_T48() throws Exception {
        var draft = framework.complete();
        var paragraph = country.as("nadia", () -> strategies.read(draft.number()))
                .sections()
                .getFirst()
                .paragraphs()
                .getFirst();
        assertThat(together(
                        as("nadia", () -> drafts.edit(paragraph.id(), paragraph.text(), StrategyFixtures.text("Mine"))),
                        as(
                                "nadia",
                                () -> drafts.edit(paragraph.id(), paragraph.text(), StrategyFixtures.text("Yours")))))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void twoWindowsKeepOneDraftOfAnInput_T48() throws Exception {
        var round = priorities.openRound().id();
        var lost = together(
                as("salma", () -> inputs.saveDraft(round, PrioritiesFixtures.content("Mine", Authorship.NAMED))),
                as("salma", () -> inputs.saveDraft(round, PrioritiesFixtures.content("Yours", Authorship.NAMED))));
        assertThat(lost).hasSizeLessThan(2).allMatch(WritersAtOnceTests::saysThatSomebodyWasFaster);
        assertThat(number("priorities.input where round = ?", round.value())).isOne();
    }

    @RepeatedTest(5)
    void anInputThatIsPutIntoAPriorityTwiceAtOnceIsInItOnce_T48() throws Exception {
        var round = priorities.openRound();
        var first = priorities.submit("salma", round, "Wells").id();
        var second = priorities.submit("hassan", round, "Wells for us too").id();
        var formed = country.as("nadia", () -> register.form(PrioritiesFixtures.priority("Wells"), List.of(first)));
        var lost =
                together(as("nadia", () -> added(formed.id(), second)), as("nadia", () -> added(formed.id(), second)));
        assertThat(lost).hasSizeLessThan(2).allMatch(WritersAtOnceTests::saysThatSomebodyWasFaster);
        assertThat(number("traceability.link where upstream = ?", second.value()))
                .isOne();
    }

    private static boolean saysThatSomebodyWasFaster(Throwable told) {
        return told instanceof OptimisticLockingFailureException || Trouble.of(told) == Trouble.TAKEN;
    }

    private boolean added(PriorityId priority, InputId input) {
        register.add(priority, List.of(input));
        return true;
    }

    private PlanDraft titled(String title) {
        return new PlanDraft(planning.content(title), List.of());
    }

    private <T> Callable<Boolean> as(String person, Supplier<T> work) {
        return () -> country.as(person, () -> {
            var _ = work.get();
            return true;
        });
    }

    private long number(String of, UUID id) {
        return jdbc.sql("select count(*) from " + of)
                .param(id)
                .query(Long.class)
                .single();
    }
}
