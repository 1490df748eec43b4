package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.CommentSubjects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
class DraftsToCommentOnTests {

    @Autowired
    CommentSubjects subjects;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void aVersionInConsultationIsOfferedToRoundsOfCommentsAndADraftIsNot() {
        var inConsultation = fixtures.inConsultation();
        var draft = country.as("nadia", () -> strategies.draft(text("Framework")));
        assertThat(country.as("nadia", () -> subjects.open()))
                .extracting(CommentSubject::id)
                .contains(inConsultation.id().value())
                .doesNotContain(draft.id().value());
    }

    @Test
    void whoMayNotReadADraftDoesNotLearnThatItExists() {
        var draft = country.as("nadia", () -> strategies.draft(text("Framework")));
        assertThat(country.as("nadia", () -> subjects.find(draft.id().value()))).isPresent();
        assertThat(country.as("salma", () -> subjects.find(draft.id().value()))).isEmpty();
    }
}
