package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTests {

    /** M1. */
    @Test
    void codesInASentenceAreWhole() {
        assertThat(Piece.of("Does it follow from GOAL-1.1? See PLAN-0006, or RND-0002.toi; start without --empty."))
                .filteredOn(Piece::whole)
                .extracting(Piece::text)
                .containsExactly("GOAL-1.1", "PLAN-0006", "RND-0002.toi", "--empty");
    }

    @Test
    void theirPiecesAreTheSentence() {
        var sentence = "هل ينبع حقًا من INP-000002؟ PLAN-0006";
        assertThat(Piece.of(sentence))
                .extracting(Piece::text)
                .containsExactly("هل ينبع حقًا من ", "INP-000002", "؟ ", "PLAN-0006", "");
        assertThat(Piece.of("No code")).containsExactly(new Piece("No code", false));
    }
}
