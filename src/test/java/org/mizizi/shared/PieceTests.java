package org.mizizi.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(Piece.of("No code")).containsExactly(new Piece("No code", false, null));
    }

    /** what is quoted in another language is marked, a code in it is theirs, and the sentence stays as it is. */
    @Test
    void whatASentenceQuotesKeepsItsLanguage_R50() {
        var quoted = List.of(new Wording("Puits INP-7", "fr", true), new Wording("Never said", "sw", true));
        var sentence = "سؤال عن \u2068Puits INP-7\u2069 في PLAN-0006";
        var pieces = Piece.of(sentence, quoted);
        assertThat(pieces)
                .filteredOn(piece -> piece.language() != null)
                .containsExactly(new Piece("Puits INP-7", false, "fr"))
                .extracting(Piece::direction)
                .containsExactly("ltr");
        assertThat(pieces).filteredOn(Piece::whole).extracting(Piece::text).containsExactly("PLAN-0006");
        assertThat(pieces.stream().map(Piece::text).collect(joining())).isEqualTo(sentence);
    }
}
