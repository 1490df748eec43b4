package org.mizizi.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.audit.Verdict;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Side;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Import(StrategyFixtures.class)
class CommentsTests {

    @Autowired
    Strategies strategies;

    @Autowired
    Comments comments;

    @Autowired
    Rounds rounds;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    Ledger ledger;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void thoseInvitedCommentInTheirOwnLanguageAndGetAReference() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(
                strategy,
                country.organisation("ORG-0005").id(),
                country.organisation("ORG-0011").id());
        var anchor = fixtures.paragraph(strategy, SectionKind.TRIGGERS, 2);
        var comment = country.as("salma", () -> comments.write(anchor, "ar", "الجار لم يكتب ورقة."));
        assertThat(comment.reference()).matches("COM-\\d{5}");
        var external = country.as("erik", () -> comments.write(anchor, "en", "Could this name the roads?"));
        assertThat(external.said().side()).isEqualTo(Side.EXTERNAL);
        assertThat(comments.on(strategy.id()))
                .extracting(row -> row.on().place())
                .containsExactly("2.2", "2.2");
        assertThat(comments.find(comment.reference()).said().language()).isEqualTo("ar");
        assertRefused("round.not-invited", () -> country.as("amadou", () -> comments.write(anchor, "en", "And us?")));
        assertThat(country.as("amadou", () -> comments.objection(strategy.id())))
                .contains(Refusal.of("round.not-invited"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("nadia", () -> comments.write(anchor, "en", "My own draft is fine.")));
    }

    @Test
    void aGoalIsCommentedOnAsWell() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var goal = strategies
                .read(strategy.number())
                .goals()
                .findFirst()
                .orElseThrow()
                .goal();
        country.as("hassan", () -> comments.write(Anchor.of(goal.id()), "en", "Elders settle them already."));
        assertThat(comments.on(strategy.id()))
                .extracting(row -> row.on().place())
                .containsExactly("GOAL-1.1");
        assertThat(country.as("hassan", () -> WholeList.of(comments::mine)))
                .anyMatch(row -> row.anchor().equals(Anchor.of(goal.id())));
    }

    @Test
    void nobodyCommentsOnceTheRoundIsClosed() {
        var strategy = fixtures.inConsultation();
        var round = fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Floods.")));
        assertRefused("round.over", () -> country.as("salma", () -> comments.write(anchor, "en", "Too late?")));
    }

    @Test
    void anEmptyOrEndlessCommentIsRefused() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        assertRefused("comment.empty", () -> country.as("salma", () -> comments.write(anchor, "en", "  ")));
        assertRefused(
                "words.too-long", () -> country.as("salma", () -> comments.write(anchor, "en", "x".repeat(4_001))));
    }

    /** E6: 25 comments in 9 seconds, each of which somebody must answer. */
    @Test
    void whoCommentsFasterThanAnybodyCanAnswerIsToldWhenItGoesOn_E6() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(
                strategy,
                Stream.concat(country.internal().stream(), country.external().stream())
                        .toArray(OrganisationId[]::new));
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        for (var sent = 1; sent <= 20; sent++) {
            var number = sent;
            country.as("lucia", () -> comments.write(anchor, "en", "Comment " + number));
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("lucia", () -> comments.write(anchor, "en", "One more.")))
                .satisfies(refused -> {
                    assertThat(refused.refusal().key()).isEqualTo("pace.person");
                    assertThat(refused.refusal().arguments())
                            .hasSize(3)
                            .last()
                            .asInstanceOf(InstanceOfAssertFactories.INSTANT)
                            .isAfter(Instant.now());
                });
        country.as("salma", () -> comments.write(anchor, "en", "Others are still heard."));
    }

    @Test
    void theRoundIsAnsweredOnlyWhenEveryCommentIs() {
        var strategy = fixtures.inConsultation();
        var round = fixtures.openRound(strategy);
        var comment = country.as(
                "salma",
                () -> comments.write(fixtures.paragraph(strategy, SectionKind.VISION, 1), "en", "Name the women."));
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Enough.")));
        assertRefused("round.unanswered", () -> country.as("nadia", () -> rounds.markAnswered(round.id())));
        country.as(
                "nadia",
                () -> comments.answer(comment.id(), CommentDisposition.of(CommentOutcome.PARTLY, text("In 4.1"))));
        country.as("nadia", () -> rounds.markAnswered(round.id()));
    }

    @Test
    void anAnswerRewritesTheParagraphInTheRevisedVersionAndTheConsultedTextIsKept() {
        var strategy = fixtures.inConsultation();
        var round = fixtures.openRound(strategy);
        var vision = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        var goal = Anchor.of(strategies
                .read(strategy.number())
                .goals()
                .findFirst()
                .orElseThrow()
                .goal()
                .id());
        var onVision = country.as("salma", () -> comments.write(vision, "en", "Name the women."));
        var onGoal = country.as("hassan", () -> comments.write(goal, "en", "Name the elders."));
        var rewritten = country.as("nadia", () -> {
            comments.answer(
                    onVision.id(),
                    CommentDisposition.of(CommentOutcome.TAKEN_UP, text("Done"))
                            .rewriting(text("Women and men decide.")));
            comments.answer(
                    onGoal.id(),
                    CommentDisposition.of(CommentOutcome.PARTLY, text("Done")).rewriting(text("Settled by elders.")));
            rounds.close(round.id(), LocalizedText.of("en", "Enough."));
            strategies.revise(strategy.id());
            return strategies.read(strategy.number());
        });
        var paragraph = rewritten.sections().get(2).paragraphs().getFirst();
        assertThat(paragraph.text()).isEqualTo(text("Women and men decide."));
        assertThat(paragraph.consultedText()).isEqualTo(text("First of VISION"));
        var revisedGoal = rewritten.goals().findFirst().orElseThrow().goal();
        assertThat(revisedGoal.description()).isEqualTo(text("Settled by elders."));
        assertThat(revisedGoal.consultedDescription()).isNotNull();
        assertRefused(
                "strategy.not-in-consultation",
                () -> country.as(
                        "nadia",
                        () -> comments.answer(
                                onVision.id(),
                                CommentDisposition.of(CommentOutcome.NOT_TAKEN_UP, text("On second thoughts")))));
    }

    @Test
    void aRefusalChangesNothingAndANewTextComesInEveryLanguage() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var comment = country.as(
                "salma",
                () -> comments.write(fixtures.paragraph(strategy, SectionKind.VISION, 1), "en", "Name the women."));
        var no = CommentDisposition.of(CommentOutcome.NOT_TAKEN_UP, text("No"));
        assertRefused(
                "comment.not-taken-up-changes-nothing",
                () -> country.as("nadia", () -> comments.answer(comment.id(), no.quoting(text("changed")))));
        var yes = CommentDisposition.of(CommentOutcome.TAKEN_UP, text("Yes"));
        assertRefused(
                "comment.changed-text-language",
                () -> country.as(
                        "nadia",
                        () -> comments.answer(comment.id(), yes.rewriting(LocalizedText.of("en", "English only")))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("grace", () -> comments.answer(comment.id(), yes)));
    }

    /** Lines from before the comments had tables of their own keep their old kind; what they tell of may change since. */
    @Test
    void theLedgerKnowsACommentByItsFormerKindToo_T72() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        var comment = country.as("salma", () -> {
            var written = comments.write(anchor, "en", "Name the women.");
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new WrittenBefore(written.id(), currentActor.stamp())));
            return written;
        });
        country.as(
                "nadia",
                () -> comments.answer(comment.id(), CommentDisposition.of(CommentOutcome.PARTLY, text("In 4.1"))));
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
        assertThat(country.as(
                        "amina",
                        () -> ledger.page(LineSearch.about(Subject.of("comments.comment", comment.id())), PageKey.FIRST)
                                .rows()))
                .extracting(Line::subjectKind)
                .containsExactly("comments.comment", "strategies.comment", "comments.comment");
    }

    private record WrittenBefore(CommentId comment, Stamp by) implements DomainEvent {
        @Override
        public Subject subject() {
            return Subject.of("strategies.comment", comment);
        }
    }
}
