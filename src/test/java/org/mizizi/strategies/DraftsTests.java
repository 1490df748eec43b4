package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.NotFoundException;
import org.mizizi.strategies.StrategyText.WrittenSection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@Import(StrategyFixtures.class)
class DraftsTests {

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOfficerWritesOnlyTheSectionOfTheirMinistry() {
        var draft = fixtures.complete();
        var triggers = section(draft, SectionKind.TRIGGERS).section();
        var justice = country.organisation("ORG-0002").id();
        country.as("nadia", () -> drafts.assign(triggers.id(), justice));
        country.as("grace", () -> drafts.add(triggers.id(), text("Checkpoints")));
        assertThat(section(draft, SectionKind.TRIGGERS).paragraphs()).hasSize(3);
        assertRefused("strategy.other-section", () -> country.as("paul", () -> drafts.add(triggers.id(), text("X"))));
        var vision = section(draft, SectionKind.VISION).section();
        assertRefused("strategy.other-section", () -> country.as("grace", () -> drafts.add(vision.id(), text("X"))));
    }

    @Test
    void externalOfficersAndApproversWriteNothing_R58() {
        var vision = section(fixtures.complete(), SectionKind.VISION).section();
        for (var person : new String[] {"erik", "okello", "salma", "sami", "amina"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> drafts.add(vision.id(), text("X"))));
        }
    }

    @Test
    void twoWritersOfOneParagraphDoNotOverwriteEachOther_T49() {
        var draft = fixtures.complete();
        var seen = section(draft, SectionKind.VISION).paragraphs().getFirst();
        country.as("nadia", () -> drafts.edit(seen.id(), seen.text(), text("The first to save")));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> country.as("nadia", () -> drafts.edit(seen.id(), seen.text(), text("The second"))));
        assertThat(section(draft, SectionKind.VISION).paragraphs().getFirst().text())
                .isEqualTo(text("The first to save"));
    }

    @Test
    void paragraphsAreMovedAndRemovedAndNumberedAnew() {
        var draft = fixtures.complete();
        var vision = section(draft, SectionKind.VISION);
        var third = country.as("nadia", () -> drafts.add(vision.section().id(), text("Third")));
        country.as("nadia", () -> drafts.move(third.id(), 1));
        var moved = section(draft, SectionKind.VISION);
        assertThat(moved.paragraphs()).extracting(moved::numberOf).containsExactly("3.1", "3.2", "3.3");
        assertThat(moved.paragraphs().getFirst().id()).isEqualTo(third.id());
        country.as("nadia", () -> drafts.remove(moved.paragraphs().get(1).id()));
        var removed = section(draft, SectionKind.VISION);
        assertThat(removed.paragraphs()).extracting(removed::numberOf).containsExactly("3.1", "3.2");
    }

    @Test
    void goalsAreNumberedUnderTheirObjectiveAndCanBeTakenOutAgain() {
        var draft = fixtures.complete();
        var objective = written(draft).objectives().getFirst().objective();
        country.as("nadia", () -> {
            var goal = drafts.addGoal(objective.id(), fixtures.goal(fixtures.priority()));
            assertThat(goal.reference()).isEqualTo("GOAL-1.2");
            drafts.removeGoal(goal.id());
            assertThat(drafts.addGoal(objective.id(), fixtures.goal(fixtures.priority()))
                            .reference())
                    .isEqualTo("GOAL-1.2");
        });
        assertRefused(
                "strategy.objective-has-goals",
                () -> country.as("nadia", () -> drafts.removeObjective(objective.id())));
    }

    @Test
    void aGoalCarriesOnlyWhatTheRegisterHolds() {
        var draft = fixtures.complete();
        var goal = written(draft).goals().findFirst().orElseThrow().goal();
        var first = fixtures.priority();
        var second = fixtures.priority();
        country.as("nadia", () -> drafts.editGoal(goal.id(), goal.version(), fixtures.goal(first, second)));
        assertThat(written(draft).goals().findFirst().orElseThrow().carries())
                .extracting(link -> link.upstream().id())
                .containsExactlyInAnyOrder(first, second);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() ->
                        country.as("nadia", () -> drafts.editGoal(goal.id(), goal.version(), fixtures.goal(first))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as(
                        "nadia",
                        () -> drafts.editGoal(goal.id(), goal.version() + 1, fixtures.goal(UUID.randomUUID()))));
    }

    @Test
    void onceInConsultationTheTextStands() {
        var strategy = fixtures.inConsultation();
        var paragraph = section(strategy, SectionKind.VISION).paragraphs().getFirst();
        assertRefused(
                "strategy.not-draft",
                () -> country.as(
                        "nadia", () -> drafts.edit(paragraph.id(), paragraph.text(), text("Rewritten in silence"))));
        assertRefused("strategy.not-draft", () -> country.as("nadia", () -> drafts.remove(paragraph.id())));
    }

    /** B6: what was begun can be thrown away, as long as it never left the room. */
    @Test
    void aDraftCanBeThrownAwayAndWhatWasPublishedCannot() {
        var draft = fixtures.complete();
        var number = draft.number();
        var goal = written(draft).goals().findFirst().orElseThrow().goal();
        for (var person : new String[] {"grace", "okello", "erik", "salma"}) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> drafts.discard(draft.id())));
        }
        country.as("nadia", () -> drafts.discard(draft.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> country.as("nadia", () -> strategies.find(number)));
        assertThat(jdbc.sql("select distinct state from traceability.link where downstream = ?")
                        .param(goal.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("WITHDRAWN");
        assertThat(country.as("nadia", () -> strategies.draft(text("Begun again")))
                        .number())
                .isEqualTo(number);
        var published = fixtures.inConsultation();
        assertRefused("strategy.seen-by-others", () -> country.as("nadia", () -> drafts.discard(published.id())));
        for (var table : new String[] {"objective", "section", "goal"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("delete from strategies." + table + " where strategy = ?")
                            .param(published.id().value())
                            .update())
                    .withMessageContaining("What others have seen is not thrown away");
        }
    }

    private StrategyText written(Strategy strategy) {
        return country.as("nadia", () -> strategies.read(strategy.number()));
    }

    private WrittenSection section(Strategy strategy, SectionKind kind) {
        return written(strategy).sections().get(kind.number() - 1);
    }
}
