package org.mizizi.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.strategies.StrategyFixtures.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.audit.Verdict;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Subject;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.strategies.StrategyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** B6: what was sent is taken back by who sent it, until somebody has answered it or its round has closed. */
@PortalTest
@Import(StrategyFixtures.class)
class TakenBackTests {

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
    JdbcClient jdbc;

    private Strategy strategy;
    private Round round;
    private Anchor vision;

    @BeforeEach
    void putADraftToConsultation() {
        strategy = fixtures.inConsultation();
        round = fixtures.openRound(strategy);
        vision = fixtures.paragraph(strategy, SectionKind.VISION, 1);
    }

    @Test
    void whatIsTakenBackIsNeitherListedNorCountedNorWaitsForAnAnswer_B6() {
        var comment = written("salma", "Name the women.");
        country.as("salma", () -> comments.withdraw(comment.id()));
        assertThat(comments.on(strategy.id())).isEmpty();
        assertThat(comments.counts(strategy.id())).isEmpty();
        assertThat(comments.page(strategy.id(), CommentSearch.EVERYTHING, PageKey.FIRST)
                        .rows())
                .isEmpty();
        assertThat(country.as("salma", () -> WholeList.of(comments::mine)))
                .extracting(CommentRow::id)
                .doesNotContain(comment.id());
        assertThat(comments.find(comment.reference()).withdrawn()).isTrue();
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Enough.")));
        assertThat(country.as("nadia", () -> rounds.markAnswered(round.id())).id())
                .isEqualTo(round.id());
    }

    @Test
    void onlyWhoWroteItTakesItBackAndOnlyOnce_B6() {
        var comment = written("salma", "Name the women.");
        assertThat(country.as("salma", () -> comments.toBeTakenBack(strategy.id())))
                .containsExactly(comment.id());
        assertThat(country.as("hassan", () -> comments.toBeTakenBack(strategy.id())))
                .isEmpty();
        assertRefused("comment.not-yours", () -> country.as("hassan", () -> comments.withdraw(comment.id())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("nadia", () -> comments.withdraw(comment.id())));
        country.as("salma", () -> comments.withdraw(comment.id()));
        assertRefused("comment.withdrawn", () -> country.as("salma", () -> comments.withdraw(comment.id())));
        assertThat(country.as("salma", () -> comments.toBeTakenBack(strategy.id())))
                .isEmpty();
    }

    @Test
    void whatIsAnsweredStaysAndWhatIsTakenBackIsNotAnswered_B6() {
        var answer = CommentDisposition.of(CommentOutcome.PARTLY, text("In 4.1"));
        var answered = written("salma", "Name the women.");
        country.as("nadia", () -> comments.answer(answered.id(), answer));
        assertRefused("comment.answered", () -> country.as("salma", () -> comments.withdraw(answered.id())));
        var taken = written("hassan", "Name the elders.");
        country.as("hassan", () -> comments.withdraw(taken.id()));
        assertRefused("comment.withdrawn", () -> country.as("nadia", () -> comments.answer(taken.id(), answer)));
        assertThat(comments.on(strategy.id())).extracting(CommentRow::id).containsExactly(answered.id());
    }

    @Test
    void whatWasSaidInARoundStaysOnceItHasClosed_B6() {
        var comment = written("salma", "Name the women.");
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Floods.")));
        assertRefused("round.over", () -> country.as("salma", () -> comments.withdraw(comment.id())));
        assertThat(country.as("salma", () -> comments.toBeTakenBack(strategy.id())))
                .isEmpty();
    }

    @Test
    void aStrategyIsNotRevisedOnVoicesThatWereTakenBack_B6() {
        var comment = written("salma", "Name the women.");
        country.as("salma", () -> comments.withdraw(comment.id()));
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Enough.")));
        assertRefused("strategy.nobody-internal", () -> country.as("nadia", () -> strategies.revise(strategy.id())));
        assertThatThrownBy(() -> jdbc.sql("update strategies.strategy set state = :state where id = :id")
                        .param("state", StrategyState.REVISED.name())
                        .param("id", strategy.id().value())
                        .update())
                .hasMessageContaining("needs internal participants");
    }

    @Test
    void theLedgerTellsOfItAndKeepsTheWords_B6() {
        var comment = written("salma", "Name the women.");
        country.as("salma", () -> comments.withdraw(comment.id()));
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
        assertThat(country.as(
                        "amina",
                        () -> ledger.page(LineSearch.about(Subject.of("comments.comment", comment.id())), PageKey.FIRST)
                                .rows()))
                .extracting(Line::action)
                .containsExactlyInAnyOrder("CommentWritten", "CommentWithdrawn");
        assertThat(jdbc.sql("select content ->> 'text' from audit.comments_comment where id = ?")
                        .param(comment.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Name the women.");
    }

    @Test
    void theDatabaseItselfRewritesRevivesAndAnswersNothing_B6() {
        var comment = written("salma", "Name the women.");
        assertThatThrownBy(() -> set(comment, "text = 'Name the men.'")).hasMessageContaining("never rewritten");
        country.as("salma", () -> comments.withdraw(comment.id()));
        for (var change : List.of("withdrawn_at = null", "text = 'Name the men.'")) {
            assertThatThrownBy(() -> set(comment, change)).hasMessageContaining("stays taken back");
        }
        var late = written("hassan", "Name the elders.");
        country.as("nadia", () -> rounds.close(round.id(), LocalizedText.of("en", "Enough.")));
        assertThatThrownBy(() -> set(late, "withdrawn_at = now()")).hasMessageContaining("while it is open");
    }

    private void set(Comment comment, String change) {
        jdbc.sql("update comments.comment set " + change + " where id = ?")
                .param(comment.id().value())
                .update();
    }

    private Comment written(String who, String words) {
        return country.as(who, () -> comments.write(vision, "en", words));
    }
}
