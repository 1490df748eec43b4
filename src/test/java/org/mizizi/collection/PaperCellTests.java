package org.mizizi.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.collection.FromPaper.form;
import static org.mizizi.collection.FromPaper.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** what can stand in the cells of a table from paper, and what is told of what cannot. */
@PortalTest
@Import(PrioritiesFixtures.class)
class PaperCellTests {

    @Autowired
    PaperCollection paper;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    private Round round;

    @BeforeEach
    void aRoundCollects() {
        round = priorities.openRound();
    }

    static Stream<String[]> wrong() {
        return Stream.of(
                new String[] {"receipt", "12", "collection.table.no-code"},
                new String[] {"receipt", "3FA8 01C2 9BE4 77AG", "collection.table.no-code"},
                new String[] {"day", "02/07/2026", "collection.table.no-day"},
                new String[] {"day", "2126-07-02", "collection.table.no-day"},
                new String[] {"day", "2012-07-02", "collection.table.no-day"},
                new String[] {"day", "yesterday", "collection.table.no-day"},
                new String[] {"sentence", "", "collection.table.nothing"},
                new String[] {"sentence", "=HYPERLINK(\"http://x\")", "collection.table.formula"},
                new String[] {"sentence", "@SUM(A1)", "collection.table.formula"},
                new String[] {"sentence", "-2+3+cmd|' /C calc'!A0", "collection.table.formula"},
                new String[] {"words", "+1;\n=2", "collection.table.formula"},
                new String[] {"sentence", "A".repeat(201), "words.too-long"},
                new String[] {"words", "A".repeat(10_001), "words.too-long"},
                new String[] {"language", "tlh", "collection.table.unknown"},
                new String[] {"language", "", "collection.table.nothing"},
                new String[] {"place", "Atlantis", "collection.table.unknown"},
                new String[] {"place", "", "collection.table.nothing"},
                new String[] {"dimension", "weather", "collection.table.unknown"},
                new String[] {"kind", "WISH", "collection.table.unknown"},
                new String[] {"people", "many", "collection.table.no-number"},
                new String[] {"people", "-5", "collection.table.no-number"},
                new String[] {"people", "1000000001", "input.people-too-many"},
                new String[] {"people", "9999999999999", "collection.table.no-number"},
                new String[] {"authorship", "ALICE", "collection.table.unknown"},
                new String[] {"agreed", "", "collection.table.not-agreed"},
                new String[] {"agreed", "no", "collection.table.not-agreed"});
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aRowThatCannotBeTakenInIsToldWithItsColumnAndNothingOfTheTableIs_R89(
            String column, String cell, String reason) {
        var whole = table(form(""), form("").with(column, cell));
        var preview = preview(whole);
        assertThat(preview.lines().getFirst().faults()).isEmpty();
        var faults = preview.lines().getLast().faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().arguments().getFirst()).isEqualTo(column);
        assertThat(((Refusal) ((List<?>) faults.getFirst().arguments().get(1)).getFirst()).key())
                .isEqualTo(reason);
        assertRefused("collection.table.faults", () -> country.as("salma", () -> paper.take(round.id(), whole)));
        assertThat(country.as("salma", () -> paper.mine(round.id()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "language, Swahili",
        "language, kiswahili",
        "place, Bandari",
        "place, lake province › bandari",
        "dimension, Security",
        "kind, besoin",
        "people, ٣٠٠",
        "people, ''",
        "day, 46205",
        "day, ''",
        "words, - first this",
        "agreed, They agree"
    })
    void cellsAreUnderstoodAsPeopleAndSpreadsheetsWriteThem_R89(String column, String cell) {
        assertThat(preview(table(form("").with(column, cell))).objection()).isEmpty();
    }

    @Test
    void aCodeTwiceInOneTableIsToldWithTheOtherRow_R89() {
        var code = FromPaper.code();
        var lines = preview(table(form(code), form(code).with("sentence", "Another")))
                .lines();
        assertThat(lines.getLast().faults().toString()).contains("collection.table.code-twice, arguments=[2]");
    }

    private TablePreview preview(String whole) {
        return country.as("salma", () -> paper.preview(round.id(), whole));
    }
}
