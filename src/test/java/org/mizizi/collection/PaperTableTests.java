package org.mizizi.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.collection.FromPaper.form;
import static org.mizizi.collection.FromPaper.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.AtOnce;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.Collected.Way;
import org.mizizi.collection.TakenTable.Taken;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** what was written on paper comes as a table, all of it or nothing, and once however often it is sent. */
@PortalTest
@Import({PrioritiesFixtures.class, PaperFixtures.class, CollectionFixtures.class})
class PaperTableTests {

    @Autowired
    PaperCollection paper;

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    CollectionFixtures devices;

    @Autowired
    FieldCollection collection;

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    private Round round;

    @BeforeEach
    void aRoundCollects() {
        round = priorities.openRound();
    }

    @Test
    void everyRowIsAnInputThatWhoeverSpokeFindsWithTheCodeOfTheirForm_R89() {
        var code = FromPaper.code();
        var taken = take(form(code), form(FromPaper.code()).with("sentence", "No teacher came"));
        assertThat(taken).extracting(Taken::row).containsExactly(2L, 3L);
        var said = said("The bridge is down");
        assertThat(said.content().language()).isEqualTo("sw");
        assertThat(said.content().place()).isEqualTo("LAKE");
        assertThat(said.content().peopleAffected()).isEqualTo(300);
        assertThat(said.content().authorship()).isEqualTo(Authorship.ORGANISATION);
        assertThat(taken.getFirst().reference()).isEqualTo(said.reference());
        var found = collection.of(code.toLowerCase(Locale.ROOT).replace(" ", "-"));
        assertThat(found).hasValueSatisfying(one -> {
            assertThat(one.input()).isEqualTo(said.id());
            assertThat(one.way()).isEqualTo(Way.TABLE);
            assertThat(one.writtenOn()).isEqualTo(LocalDate.of(2026, 7, 2));
        });
        collection.check(code, Check.CONFIRMED);
        assertThat(collection.of(code).orElseThrow().check()).isEqualTo(Check.CONFIRMED);
        collection.check(code, Check.DISPUTED);
        assertThat(collection.of(code).orElseThrow().check()).isEqualTo(Check.DISPUTED);
    }

    @Test
    void whereAFormHasNoCodeItGetsOne_R89() {
        var taken = take(form("")).getFirst();
        assertThat(taken.newReceipt()).isTrue();
        assertThat(collection.of(taken.receipt())).isPresent();
    }

    @Test
    void whatIsHandedInTwiceIsTakenInOnce_R89() {
        var first = form(FromPaper.code());
        var without = form("").with("sentence", "No teacher came");
        take(first, without);
        assertThat(preview(table(first, without)).lines())
                .allSatisfy(line -> assertThat(line.before()).isPresent());
        assertRefused("collection.table.nothing-new", () -> take(first, without));
        var more = take(first.with("words", "Changed since."), without, form("").with("sentence", "A third"));
        assertThat(more).extracting(Taken::sentence).containsExactly("A third");
        assertThat(said()).hasSize(3);
        assertThat(said("The bridge is down").content().words()).isEqualTo("We carry the sick across.");
    }

    @Test
    void whatTwoPeopleSayAlikeIsSaidTwice_R89() {
        take(form(""), form(""));
        assertThat(said()).hasSize(2);
        assertRefused("collection.table.nothing-new", () -> take(form(""), form("")));
        assertThat(take(form(""), form(""), form(""))).hasSize(1);
    }

    @Test
    void whatIsSentTwiceAtTheSameMomentIsTakenInOnce_R89() throws Exception {
        var whole = table(form(""), form(FromPaper.code()));
        var told = AtOnce.together(
                () -> paperTake(whole).size() == 2, () -> paperTake(whole).size() == 2);
        assertThat(told).hasSize(1);
        assertThat(said()).hasSize(2);
    }

    @Test
    void aTableIsTakenBackAsAWholeAndItsCodesAreFreeForACorrectedOne_R89() {
        var code = FromPaper.code();
        take(form(code), form(""));
        inWithdrawn("The bridge is down");
        takeBack();
        assertThat(said()).isEmpty();
        assertThat(country.as(
                        "salma",
                        () -> inputs.of(List.of(
                                collection.of(code).orElseThrow().input().value()))))
                .extracting(row -> row.state().name())
                .containsExactly("WITHDRAWN");
        assertRefused("collection.table.taken-back", this::takeBack);
        take(form(code).with("sentence", "The bridge at Bandari is down"));
        assertThat(said()).hasSize(1);
        assertThat(collection.of(code).orElseThrow().input())
                .isEqualTo(said("The bridge at Bandari is down").id());
        collection.check(code, Check.CONFIRMED);
    }

    /** One of them is taken back alone before. */
    private void inWithdrawn(String sentence) {
        var one = said(sentence);
        country.as("salma", () -> inputs.withdraw(one.id()));
    }

    @Test
    void onceTheRoundIsOverNothingIsTakenInOrBack_R89() {
        take(form(""));
        priorities.close(round);
        assertRefused("round.over", this::takeBack);
        assertRefused("round.over", () -> take(form(FromPaper.code())));
    }

    @Test
    void aCodeThatCameFromADeviceIsNotTakenAgainFromPaper_R89() {
        var code = devices.handedIn("salma", round).receipt();
        assertThat(preview(table(form(code))).lines().getFirst().before()).isPresent();
    }

    @Test
    void protectedWordsComeInATableOfTheirOwn_R89() {
        var secret = form("").with("authorship", "PROTECTED");
        assertThat(faults(table(form(""), secret))).containsExactly("collection.table.protected-apart");
        take(secret, secret.with("sentence", "Another"));
        assertThat(said()).allMatch(row -> row.voice().isProtected());
    }

    @Test
    void whatIsNoSuchTableIsRefusedAsAWhole_R89() {
        assertThat(faults("")).containsExactly("collection.table.columns");
        assertThat(faults("a,b\n1,2")).containsExactly("collection.table.columns");
        assertThat(faults(table())).containsExactly("collection.table.none");
        assertRefused("words.unreadable-at-start", () -> preview("\0\0\0"));
        assertRefused("words.unreadable", () -> preview(table(form("").with("sentence", "a\u202Eb"))));
        assertThat(faults(many(501))).containsExactly("collection.table.too-many");
        assertThat(faults(many(10_000))).containsExactly("collection.table.too-many");
        assertThat(preview(many(500)).objection()).isEmpty();
    }

    @Test
    void aTableIsThatOfWhoeverHandedItIn_R89() {
        fixtures.tableOf("salma", round);
        assertThat(country.as("amadou", () -> paper.mine(round.id()))).isEmpty();
        assertThat(country.as("salma", () -> paper.mine(round.id())))
                .extracting(TakenTable::inputs)
                .containsExactly(1);
    }

    private static String many(int rows) {
        return table(IntStream.range(0, rows)
                .mapToObj(number -> form("").with("sentence", "Need " + number))
                .toList());
    }

    private List<String> faults(String whole) {
        return preview(whole).faults().stream().map(Refusal::key).toList();
    }

    private TablePreview preview(String whole) {
        return country.as("salma", () -> paper.preview(round.id(), whole));
    }

    private List<Taken> take(FromPaper... rows) {
        return paperTake(table(rows));
    }

    private List<Taken> paperTake(String whole) {
        return country.as("salma", () -> paper.take(round.id(), whole));
    }

    private void takeBack() {
        country.as(
                "salma", () -> paper.takeBack(paper.mine(round.id()).getLast().id()));
    }

    private InputRow said(String sentence) {
        return said().stream()
                .filter(row -> row.content().title().equals(sentence))
                .findFirst()
                .orElseThrow();
    }

    private List<InputRow> said() {
        var search = new InputSearch("", null, round.id(), InputSearch.Answered.ANY, InputSearch.Sort.NEWEST);
        return country.as("amadou", () -> inputs.page(search, PageKey.FIRST)).rows();
    }
}
