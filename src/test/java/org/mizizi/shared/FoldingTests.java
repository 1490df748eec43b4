package org.mizizi.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people leave out or write in several ways makes no difference when they look for words. */
@PortalTest
class FoldingTests {

    private static final String LETTERS = "aàâÇéÉñıİIßœŋɛ 'ʼ’\u00A0-—٣۳3أإآاةهىيیمُّـΣςшЙ";

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’École  NATIONALE | lecole nationale",
                "cœur, ça, où | coeur, ca, ou",
                "الأطفال والإناث والآبار | الاطفال والاناث والابار",
                "المدرسة على مُسْتَشْفى | المدرسه علي مستشفي",
                "مـــيـــاه مؤسسة | مياه موسسه",
                "٢٠٢٦ و۲۰۲۶ | 2026 و2026",
                "İstanbul Iğdır ISPARTA | istanbul igdir isparta",
                "ng’ombe ng'ombe ngʼombe | ngombe ngombe ngombe",
                "Coração São Tomé | coracao sao tome",
                "Kpɛlɛɛ ŋ ɔ | kpelee n o",
                "Straße | strasse"
            })
    void wordsAreFoldedAsPeopleReadThem_L1(String written, String folded) {
        assertThat(inTheDatabase(written)).isEqualTo(folded);
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    /** Each sign of every script in use (the first two planes), beside letters so that blanks at its ends show. */
    @Test
    void theDatabaseAndThePortalFoldEveryCharacterAlike() {
        var apart = jdbc
                .sql("""
                        select code, shared.fold('a' || chr(code) || 'b') as folded from generate_series(1, 131071) as code
                        where code not between 55296 and 57343
                        """)
                .query((row, _) -> {
                    var code = row.getInt("code");
                    return Folding.fold("a" + Character.toString(code) + "b").equals(row.getString("folded"))
                            ? -1
                            : code;
                })
                .list()
                .stream()
                .filter(code -> code >= 0)
                .map("%04X"::formatted)
                .toList();
        assertThat(apart).isEmpty();
    }

    @Test
    void whatIsFoldedIsFoldedOnce() {
        assertThat(jdbc.sql("""
                        select code from generate_series(1, 131071) as code
                        where code not between 55296 and 57343
                          and shared.fold(shared.fold(chr(code))) <> shared.fold(chr(code))
                        """).query(Integer.class).list()).isEmpty();
    }

    /** Whatever the letters themselves would have found is found. */
    @Test
    void nothingThatIsWrittenAlikeIsLost() {
        var random = new Random(20261128);
        IntStream.range(0, 2_000).forEach(_ -> {
            var text = written(random, 30);
            var start = random.nextInt(text.length());
            var part = text.substring(start, start + 1 + random.nextInt(text.length() - start));
            assertThat(Folding.fold(text)).contains(Folding.fold(part));
            assertThat(inTheDatabase(text)).isEqualTo(Folding.fold(text));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les ÉCOLES de l’eau | ecole | ÉCOLE",
                "من الأطفال | اطفال | أطفال",
                "مُحَمَّد هنا | محمد | مُحَمَّد",
                "Ng’ombe wetu | ngombe | Ng’ombe",
                "große Straße | strass | Straß"
            })
    void whatWasFoundIsMarkedAsItIsWritten(String text, String sought, String marked) {
        assertThat(Folding.of(text).find(List.of(sought), List.of()))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly(marked);
    }

    private String inTheDatabase(String text) {
        return jdbc.sql("select shared.fold(?)").param(text).query(String.class).single();
    }

    private static String written(Random random, int length) {
        var signs = LETTERS.codePoints().toArray();
        return Normalizer.normalize(
                IntStream.range(0, length)
                        .mapToObj(_ -> Character.toString(signs[random.nextInt(signs.length)]))
                        .collect(joining()),
                Normalizer.Form.NFC);
    }
}
