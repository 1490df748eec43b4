package org.mizizi.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Participation;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** how many were heard on a draft, and which of several answers the revised text follows. */
@PortalTest
@Import(StrategyFixtures.class)
class HeardTests {

    @Autowired
    Comments comments;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    private Strategy strategy;
    private Anchor vision;

    @BeforeEach
    void consult() {
        strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        vision = fixtures.paragraph(strategy, SectionKind.VISION, 1);
    }

    /** Six organisations of the country are invited to each of the two rounds; two of them say three things. */
    @Test
    void anOrganisationIsCountedOnceHoweverOftenItIsInvitedAndSpeaks_R18() {
        fixtures.openRound(strategy);
        write("salma", "Name the women.");
        write("salma", "And the young women.");
        write("amadou", "Name the young.");

        assertThat(strategies.participation(strategy.id())).isEqualTo(new Participation(6, 2, 0, 3, 3));
    }

    @Test
    void theRevisedTextFollowsWhatWasPromisedLast_R18() {
        var first = write("salma", "Name the women.");
        var second = write("amadou", "Name the young.");
        var other = write("hassan", "Name the elders.");
        promise(second, "With the young");
        promise(first, "With the women");
        promise(other, "With the women and the elders");

        assertThat(country.as("nadia", () -> comments.promised(strategy.id())))
                .containsEntry(vision, StrategyFixtures.text("With the women and the elders"));
    }

    @Test
    void whatIsSaidAtAPlaceIsReadInTheOrderInWhichItWasSaid() {
        var first = write("salma", "Name the women.");
        var second = write("amadou", "Which women?");

        assertThat(comments.at(strategy.id(), vision))
                .extracting(CommentRow::reference)
                .containsExactly(first.reference(), second.reference());
    }

    private Comment write(String person, String text) {
        return country.as(person, () -> comments.write(vision, "en", text));
    }

    private void promise(Comment comment, String text) {
        var answer = CommentDisposition.of(CommentOutcome.TAKEN_UP, LocalizedText.of("en", "We do."))
                .rewriting(StrategyFixtures.text(text));
        country.as("nadia", () -> comments.answer(comment.id(), answer));
    }
}
