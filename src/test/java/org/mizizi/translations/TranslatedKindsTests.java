package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.DemoTest;
import org.mizizi.WholeList;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** whatever people read that was written in one language can be translated, first what somebody is asked about. */
@DemoTest
@TestPropertySource(properties = "test.country=where-every-kind-is-translated")
class TranslatedKindsTests {

    private static final String LANGUAGE = "kri";

    @Autowired
    Translations translations;

    @Autowired
    DemoPeople people;

    @Autowired
    JdbcClient jdbc;

    private record Known(UUID id, String reference) {}

    @ParameterizedTest
    @EnumSource
    void allThatIsPublicCanBeReadInALanguageNobodyWroteItIn_R46(OriginalKind kind) {
        var known = jdbc.sql(
                        "select id, reference from translations.original where kind = ? order by reference limit 1")
                .param(kind.name())
                .query(Known.class)
                .single();
        var desk = asTranslator(() -> translations.find(known.reference(), LANGUAGE));
        var original = desk.original().said();
        var said = new Said(LANGUAGE, in(original.title()), in(original.words()));
        asTranslator(() -> translations.translate(known.id(), desk.state(), said));
        assertThat(desk.original().kind()).isEqualTo(kind);
        assertThat(translations.of(known.id()))
                .filteredOn(one -> one.said().language().equals(LANGUAGE))
                .singleElement()
                .satisfies(one -> assertThat(one.said()).isEqualTo(said))
                .satisfies(one -> assertThat(one.stale()).isFalse());
    }

    /** Otherwise a page would say the same twice in one language, by whom it is and by a translator. */
    @Test
    void whatItsAuthorsWroteInALanguageNeedsNoTranslationIntoIt_R46() {
        var several = jdbc.sql("""
                        select w.id, w.language as reference from translations.written w
                        join translations.original o on o.id = w.id and o.language <> w.language limit 1
                        """).query(Known.class).single();
        assertThat(asTranslator(() -> desk(several.reference())))
                .extracting(DeskRow::reference)
                .doesNotContain(jdbc.sql("select reference from translations.original where id = ?")
                        .param(several.id())
                        .query(String.class)
                        .single());
    }

    @Test
    void whatSomebodyIsAskedAboutComesFirst_R46() {
        var desk = asTranslator(() -> desk("pt"));
        var asked = desk.stream().filter(row -> row.need() == Need.ASKED).count();
        assertThat(asked).isPositive();
        assertThat(desk.stream().limit(asked)).allMatch(row -> row.need() == Need.ASKED);
        assertThat(desk.stream().filter(row -> row.need() == Need.ASKED))
                .extracting(DeskRow::kind)
                .contains(OriginalKind.PLAN, OriginalKind.INPUT, OriginalKind.CLAIM);
    }

    /** The set for all at once is the one that is told of each question. */
    @Test
    void whoIsAwaitedIsWhoHasNotBeenHeard_R46() {
        var heard = jdbc.sql("""
                        select unnest(array[h.link, h.downstream, h.upstream]) from traceability.heard h
                        where h.verdict <> 'WITHDRAWN' and h.asked > h.confirmed + h.partly + h.disputed
                        """).query(UUID.class).set();
        assertThat(heard).isNotEmpty();
        assertThat(jdbc.sql("select node from traceability.awaited")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(heard);
    }

    private List<DeskRow> desk(String language) {
        return WholeList.of(key -> translations.needed(language, "", key));
    }

    private static String in(String words) {
        return words.isEmpty() ? "" : "Na so: " + words;
    }

    private <T> T asTranslator(java.util.function.Supplier<T> work) {
        return ActingAs.person(translator(), work);
    }

    private DemoAccount translator() {
        return people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("zeinab"))
                .findFirst()
                .orElseThrow();
    }
}
