package org.mizizi.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Marked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** L1: what is public is found however its words are typed, and by its words alone. */
@PortalTest
@Transactional
class SearchTests {

    private static final int MOST = 10;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somethingIsSaid() {
        said(
                "INP-900001",
                "fr",
                "Réparer l’école de Tambo",
                "Les élèves étudient sous un arbre depuis trois années.",
                "PUBLIC");
        said("INP-900002", "ar", "مياه نظيفة للأطفال", "نحتاج إلى مَدْرَسَة قريبة من المستشفى", "PUBLIC");
        said("INP-900003", "sw", "Ng’ombe wetu wanakufa", "Tunahitaji maji ya mifugo.", "PUBLIC");
        said("INP-900004", "pt", "Vacinação de crianças", "Faltam vacinas nas aldeias.", "PUBLIC");
        said("INP-900005", "en", "Zebra crossing at the market", "Children cross 100%_safely there.", "HIDDEN");
        said("INP-900006", "en", "Wells were dug", "The pumps of our villages are broken.", "PUBLIC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ecole | INP-900001",
                "ÉCOLE  tambo | INP-900001",
                "l'ecole | INP-900001",
                "eleves etudient | INP-900001",
                "etudie | INP-900001",
                "reparera | INP-900001",
                "اطفال | INP-900002",
                "مدرسه | INP-900002",
                "المستشفي | INP-900002",
                "مـيـاه نظيفه | INP-900002",
                "ngombe | INP-900003",
                "NG'OMBE | INP-900003",
                "mifug | INP-900003",
                "vacinacao criancas | INP-900004",
                "village pump | INP-900006",
                "digging wells village | ",
                "de tambo | INP-900001",
                "tambo xx | ",
                "de la | ",
                "au de | ",
                "zebra | ",
                "inp 900001 | INP-900001",
                "INP٩٠٠٠٠٢ | INP-900002",
                "inp-900005 | "
            })
    void wordsAreFoundHoweverTheyAreTyped_L1(String typed, String reference) {
        assertThat(inputs(typed)).isEqualTo(reference == null ? List.of() : List.of(reference));
    }

    /** Neither the names under which a text is kept, nor its signs, nor the codes of its languages. */
    @ParameterizedTest
    @ValueSource(
            strings = {"texts", "source", "{", "}", "\":", "fr", "PUBLIC", "%", "_", "\\", "", " ", "’", "ـ", "INPUT"})
    void howWordsAreKeptIsNotFound_L1(String typed) {
        assertThat(inputs(typed)).isEmpty();
    }

    @Test
    void whatIsNoLongerPublicIsFoundNoMore() {
        jdbc.sql("update traceability.node set standing = 'WITHDRAWN' where reference = 'INP-900001'")
                .update();
        assertThat(inputs("ecole")).isEmpty();
        assertThat(inputs("INP-900001")).isEmpty();
    }

    @Test
    void aTranslationIsFoundAndTheReadersOwnIsShown() {
        var title = LocalizedText.of("fr", "Réparer l’école de Tambo").with("en", "Repair the school of Tambo");
        jdbc.sql("update traceability.node set title = ?::jsonb where reference = 'INP-900001'")
                .param(title.json())
                .update();
        assertThat(titles("tambo", Locale.ENGLISH)).containsExactly("Repair the school of [Tambo]");
        assertThat(titles("tambo", Locale.FRENCH)).containsExactly("Réparer l’école de [Tambo]");
        assertThat(titles("schools", Locale.FRENCH)).containsExactly("Repair the [school] of Tambo");
    }

    @Test
    void whatWasLookedForIsMarkedInTheWords() {
        assertThat(titles("اطفال", Locale.ENGLISH)).containsExactly("مياه نظيفة [للأطفال]");
        var hit = found("eleve", Locale.ENGLISH, HitKind.INPUT).first().getFirst();
        assertThat(written(hit.excerpt())).startsWith("Les [élèves]");
        assertThat(hit.excerpt())
                .extracting(Marked::language, Marked::direction)
                .containsExactly("fr", "ltr");
    }

    @Test
    void whatHasTheWordsInItsTitleComesFirst() {
        said("INP-900007", "en", "Broken pumps", "Nothing else.", "PUBLIC");
        said("INP-900000", "en", "Another thing", "We know of broken pumps.", "PUBLIC");
        assertThat(inputs("pumps broken")).startsWith("INP-900007", "INP-900000");
    }

    @Test
    void organisationsAreFoundByTheirNames() {
        var name = jdbc.sql(
                        "select name ->> 'source' as source, name::text as name, reference from actors.organisation limit 1")
                .query((row, _) -> Map.entry(row.getString("reference"), LocalizedText.valueOf(row.getString("name"))))
                .single();
        var typed = name.getValue().original().toUpperCase(Locale.ROOT);
        assertThat(found(typed, Locale.ENGLISH, HitKind.ORGANISATION).first())
                .extracting(Hit::reference)
                .contains(name.getKey());
    }

    @Test
    void howManyThereAreIsTrueWhereOnlyTheFirstAreShown() {
        for (var number = 0; number < 30; number++) {
            said("INP-91%04d".formatted(number), "en", "Okapi number " + number, "Seen.", "PUBLIC");
        }
        var found = found("OKAPI", Locale.ENGLISH, HitKind.INPUT);
        assertThat(found.count()).isEqualTo(30);
        assertThat(found.first()).hasSize(MOST);
    }

    /** Lists ask it for each page: whoever looks for a rare word does not wait for all that was ever said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%ecole%", "%ecole%,%de%", "%inp-900001%", "%xylophone%"})
    void onlyWhatBearsTheWordsIsRead_R46(String patterns) {
        jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        select gen_random_uuid(), 'INPUT', 1, 'INP-92' || number, (select id from actors.organisation limit 1),
                               jsonb_build_object('source', 'en', 'texts', jsonb_build_object('en', 'Okapi ' || number)), 'PUBLIC'
                        from generate_series(1001, 3000) as number
                        """).update();
        var before = entriesRead();
        jdbc.sql("select count(*) from search.bearing(string_to_array(?, ','), null)")
                .param(patterns)
                .query(Long.class)
                .single();
        assertThat(entriesRead() - before).isLessThan(100);
    }

    private long entriesRead() {
        return jdbc.sql("""
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_all_tables
                        where relid = 'search.entry'::regclass
                        """).query(Long.class).single();
    }

    private Map<HitKind, Found> find(String typed, Locale reader) {
        return search.find(typed, reader, MOST);
    }

    private List<String> inputs(String typed) {
        var found = find(typed, Locale.ENGLISH).get(HitKind.INPUT);
        return found == null
                ? List.of()
                : found.first().stream().map(Hit::reference).toList();
    }

    private List<String> titles(String typed, Locale reader) {
        return found(typed, reader, HitKind.INPUT).first().stream()
                .map(hit -> written(hit.title()))
                .toList();
    }

    private Found found(String typed, Locale reader, HitKind kind) {
        return requireNonNull(find(typed, reader).get(kind));
    }

    private static String written(@Nullable Marked words) {
        return requireNonNull(words).runs().stream()
                .map(run -> run.hit() ? "[" + run.text() + "]" : run.text())
                .collect(joining());
    }

    private void said(String reference, String language, String title, String words, String standing) {
        jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, words, standing)
                        values (?, 'INPUT', 1, ?, (select id from actors.organisation limit 1), ?::jsonb, ?::jsonb, ?)
                        """)
                .param(UUID.randomUUID())
                .param(reference)
                .param(LocalizedText.of(language, title).json())
                .param(LocalizedText.of(language, words).json())
                .param(standing)
                .update();
    }
}
