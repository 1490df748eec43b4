package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.NewOrganisation;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.PriorityState;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import({StrategyFixtures.class, OrganisationFixtures.class})
class StrategiesTests {

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    Comments comments;

    @Autowired
    Links links;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    OrganisationFixtures register;

    @Autowired
    ByHand byHand;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anIncompleteDraftIsNotConsultedOnAndEveryGapIsNamed_R15() {
        var draft = country.as("nadia", () -> strategies.draft(text("Framework")));
        var objections = country.as("nadia", () -> strategies.consultObjections(draft.id()));
        assertThat(objections)
                .extracting(Refusal::key)
                .containsExactly(
                        "strategy.section-empty",
                        "strategy.section-empty",
                        "strategy.section-empty",
                        "strategy.section-empty",
                        "strategy.no-goal");
        assertRefused("strategy.section-empty", () -> country.as("nadia", () -> strategies.consult(draft.id())));
    }

    @Test
    void theRefusalNamesTheEmptySection_R15() {
        var draft = fixtures.complete();
        var objections = country.as("nadia", () -> {
            var triggers = strategies.read(draft.number()).sections().get(1);
            triggers.paragraphs().forEach(paragraph -> drafts.remove(paragraph.id()));
            return strategies.consultObjections(draft.id());
        });
        assertThat(objections).containsExactly(Refusal.of("strategy.section-empty", SectionKind.TRIGGERS));
    }

    @Test
    void aParagraphMustBeWrittenInEveryOfficialLanguage_R15() {
        var draft = fixtures.complete();
        var objections = country.as("nadia", () -> {
            var vision = strategies.read(draft.number()).sections().get(2).section();
            drafts.add(vision.id(), LocalizedText.of("en", "English only"));
            return strategies.consultObjections(draft.id());
        });
        assertThat(objections)
                .containsExactly(
                        Refusal.of("strategy.paragraph-language", "3.3", Locale.FRENCH),
                        Refusal.of("strategy.paragraph-language", "3.3", Locale.of("ar")));
    }

    @Test
    void aDraftIsKnownOnlyToThoseWhoWriteAndSignIt() {
        var draft = fixtures.complete();
        for (var person : List.of("nadia", "grace", "okello", "amina")) {
            assertThat(country.as(person, () -> strategies.read(draft.number()))
                            .strategy()
                            .id())
                    .isEqualTo(draft.id());
        }
        for (var person : List.of("salma", "erik", "sami", "yusuf")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> country.as(person, () -> strategies.read(draft.number())));
            assertThat(country.as(person, () -> strategies.all()))
                    .noneMatch(row -> row.id().equals(draft.id()));
        }
        country.as("nadia", () -> strategies.consult(draft.id()));
        assertThat(strategies.read(draft.number()).goals()).hasSize(1);
    }

    @Test
    void aDraftIsNeverAdoptedWithoutConsultation_R18() {
        var draft = fixtures.complete();
        assertRefused("strategy.not-in-consultation", () -> country.as("nadia", () -> strategies.revise(draft.id())));
        assertRefused("strategy.not-revised", () -> country.as("okello", () -> strategies.sign(draft.id())));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update strategies.strategy set state = 'ADOPTED', consulted_at = now(), "
                                + "revised_at = now(), adopted_at = now() where id = ?")
                        .param(draft.id().value())
                        .update());
    }

    @Test
    void theRevisionWaitsForTheRoundForEveryAnswerAndForInternalVoices_R18() {
        var strategy = fixtures.inConsultation();
        assertRefused("strategy.no-round", () -> country.as("nadia", () -> strategies.revise(strategy.id())));
        var round = fixtures.openRound(strategy);
        assertRefused("strategy.round-not-over", () -> country.as("nadia", () -> strategies.revise(strategy.id())));
        var comment = country.as(
                "salma",
                () -> comments.write(fixtures.paragraph(strategy, SectionKind.VISION, 1), "ar", "أين النساء؟"));
        country.as("nadia", () -> fixtures.rounds().close(round.id(), LocalizedText.of("en", "Enough.")));
        assertRefused("strategy.unanswered", () -> country.as("nadia", () -> strategies.revise(strategy.id())));
        country.as(
                "nadia",
                () -> comments.answer(
                        comment.id(), CommentDisposition.of(CommentOutcome.NOT_TAKEN_UP, text("In 4.1."))));
        assertThat(country.as("nadia", () -> strategies.revise(strategy.id())).state())
                .isEqualTo(StrategyState.REVISED);
    }

    @Test
    void theRevisionWaitsForSomebodyOfTheCountry_R18() {
        var strategy = fixtures.inConsultation();
        var round = fixtures.openRound(strategy);
        country.as("nadia", () -> fixtures.rounds().close(round.id(), LocalizedText.of("en", "Enough.")));
        assertRefused("strategy.nobody-internal", () -> country.as("nadia", () -> strategies.revise(strategy.id())));
    }

    @Test
    void theLastMinistryAdoptsAndTheVersionBeforeIsSuperseded() {
        var first = fixtures.adopted();
        assertThat(first.state()).isEqualTo(StrategyState.ADOPTED);
        var next = fixtures.revised();
        assertThat(country.as("okello", () -> strategies.sign(next.id())).state())
                .isEqualTo(StrategyState.REVISED);
        assertRefused("strategy.already-signed", () -> country.as("okello", () -> strategies.sign(next.id())));
        assertThat(country.as("fatima", () -> strategies.sign(next.id())).state())
                .isEqualTo(StrategyState.ADOPTED);
        assertThat(strategies.find(first.id()).state()).isEqualTo(StrategyState.SUPERSEDED);
        assertThat(strategies.inForce().orElseThrow().id()).isEqualTo(next.id());
        assertThat(strategies.signatures(next.id())).hasSize(2).allMatch(Signature::given);
    }

    @Test
    void onlyApproversSign() {
        var revised = fixtures.revised();
        for (var person : List.of("nadia", "grace", "salma", "erik", "sami")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> strategies.sign(revised.id())));
            assertThat(country.as(person, () -> strategies.signObjection(revised.id())))
                    .contains(Refusal.of("strategy.approvers-sign"));
        }
    }

    @Test
    void theGoalsOfTheAdoptedStrategyAreInForceAndCarryTheirPriorities() {
        var adopted = fixtures.adopted();
        var goal = strategies.read(adopted.number()).goals().findFirst().orElseThrow();
        assertThat(goal.goal().reference()).isEqualTo("GOAL-1.1");
        assertThat(goal.carries()).hasSize(1).allMatch(link -> link.state() == LinkState.CLAIMED);
        var lineage = links.lineage("GOAL-1.1");
        assertThat(lineage.origin().id()).isEqualTo(goal.goal().id().value());
        assertThat(lineage.origin().standing()).isEqualTo(NodeStanding.IN_FORCE);
        var priority = lineage.of(NodeKind.PRIORITY).getFirst();
        assertThat(fixtures.register().find(priority.reference()).state()).isEqualTo(PriorityState.IN_STRATEGY);
        fixtures.adopted();
        assertThat(links.lineage("GOAL-1.1-v" + adopted.number()).origin().standing())
                .isEqualTo(NodeStanding.WITHDRAWN);
    }

    @Test
    void aNewVersionBeginsWithAllThatTheEarlierOneSays() {
        var earlier = fixtures.inConsultation();
        var next = country.as("nadia", () -> strategies.draftFrom(earlier.id(), text("Second version")));
        var before = strategies.read(earlier.number());
        var copied = country.as("nadia", () -> strategies.read(next.number()));
        assertThat(copied.sections())
                .flatExtracting(StrategyText.WrittenSection::paragraphs)
                .extracting(Paragraph::text)
                .containsExactlyElementsOf(before.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .map(Paragraph::text)
                        .toList());
        var goal = copied.goals().findFirst().orElseThrow();
        assertThat(goal.goal().marks())
                .isEqualTo(before.goals().findFirst().orElseThrow().goal().marks());
        assertThat(goal.carries()).hasSize(1);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> links.lineage("GOAL-1.1-v" + next.number()));
    }

    @Test
    void nobodyElseConvenes_R58() {
        var draft = fixtures.complete();
        for (var person : List.of("grace", "okello", "salma", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> strategies.draft(text("Mine"))));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> strategies.consult(draft.id())));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> country.as(person, () -> strategies.revise(draft.id())));
        }
    }

    @Test
    void everyStepIsInTheLedger() {
        var adopted = fixtures.adopted();
        var steps = jdbc.sql("select action from audit.entry where about_id = ? and part = 1 order by sequence")
                .param(adopted.id().value())
                .query(String.class)
                .list();
        assertThat(steps)
                .startsWith("StrategyDrafted", "StrategyEdited")
                .endsWith(
                        "StrategyPutToConsultation",
                        "StrategyRevised",
                        "StrategySigned",
                        "StrategySigned",
                        "StrategyAdopted");
    }

    /** Whoever is only in the register, and not yet known to be what they say, signs nothing. */
    @Test
    void onlyMinistriesThatAreVerifiedSign() {
        var answered = fixtures.answered(fixtures.complete());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            enterUnverifiedMinistry();
            country.as("nadia", () -> strategies.revise(answered.id()));
            assertThat(strategies.signatures(answered.id()))
                    .extracting(Signature::ministry)
                    .containsExactlyInAnyOrder(
                            country.organisation("ORG-0002").id(),
                            country.organisation("ORG-0003").id());
        });
        events.publishEvent(new BegunAnew());
    }

    private void enterUnverifiedMinistry() {
        var name = text("Ministry of Nobody Knows");
        register.entered(new NewOrganisation(OrganisationKind.MINISTRY, name, null));
        byHand.write(jdbc.sql("update actors.organisation set verified = false where name = ?::jsonb")
                .param(name.json()));
        events.publishEvent(new BegunAnew());
    }
}
