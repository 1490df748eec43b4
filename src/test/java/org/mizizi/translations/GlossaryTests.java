package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** translators agree on words, and are told where a translation does not keep them. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class})
class GlossaryTests {

    @Autowired
    Glossary glossary;

    @Autowired
    Agencies agencies;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsAgreedOnStandsBesideTheTextsThatSayTheTerm_R46() {
        var well = agree(arabic("بئر", "well"));
        agree(arabic("مدرسة", "school"));
        assertThat(beside("البئر بعيدة.")).containsExactly(well.agreed());
    }

    @Test
    void aChangeStandsInsteadOfWhatStoodAndWhatIsTakenOutStandsNoMore_R46() {
        agree(arabic("طريق", "path"));
        var now = agree(arabic("طريق", "road"));
        assertThat(beside("الطريق غير آمن.")).containsExactly(now.agreed());
        drop(now);
        assertThat(beside("الطريق غير آمن.")).isEmpty();
        assertRefused("translation.term-changed-meanwhile", () -> drop(now));
        assertThat(agree(now.agreed()).agreed()).isEqualTo(now.agreed());
    }

    @Test
    void whatCannotBeAgreedOnIsRefusedWithItsReason_R46() {
        agree(arabic("سوق", "market"));
        assertRefused("translation.term-agreed-already", () -> agree(arabic("سوق", "market")));
        assertRefused("translation.term-incomplete", () -> agree(arabic("سوق", " ")));
        assertRefused(
                "translation.term-in-one-language", () -> agree(new Agreed("ar", "سوق", "ar", "سويقة", List.of())));
        assertRefused(
                "translation.term-forbids-itself",
                () -> agree(new Agreed("ar", "سوق", "en", "Market", List.of("shop", "market"))));
        var many =
                IntStream.rangeClosed(1, 11).mapToObj(number -> "no " + number).toList();
        assertRefused("translation.term-forbids-many", () -> agree(new Agreed("ar", "سوق", "en", "market", many)));
    }

    @Test
    void itIsFoundByTheTermAndByItsRendering_R46() {
        agree(new Agreed("fr", "puits du marché", "en", "market well", List.of()));
        for (var words : List.of("MARCHE", "market w")) {
            assertThat(country.as("yusuf", () -> WholeList.of(key -> glossary.into("en", words, key))))
                    .as(words)
                    .extracting(row -> row.agreed().rendering())
                    .containsExactly("market well");
        }
    }

    @Test
    void whatAnAgencySendsBackIsHeldAgainstIt_R46() {
        agree(new Agreed("ar", "ماء", "en", "safe water", List.of("clean water")));
        var file = fixtures.fromAgency(fixtures.said(Authorship.NAMED));
        var back = country.as("yusuf", () -> agencies.read(file));
        assertThat(back.changes().getFirst().notes())
                .filteredOn(note -> note.agreed().original().equals("ماء"))
                .singleElement()
                .satisfies(note -> assertThat(note.forbidden()).hasValue("clean water"));
    }

    @Test
    void neitherOthersNorLaterHandsChangeIt_R46() {
        var term = agree(arabic("جسر", "bridge"));
        assertThatException()
                .isThrownBy(
                        () -> byHand.write(jdbc.sql("update translations.term set rendering = 'spring' where id = ?")
                                .param(term.id().value())))
                .withMessageContaining("What was agreed stays");
    }

    private static Agreed arabic(String term, String rendering) {
        return new Agreed("ar", term, "en", rendering, List.of("fountain"));
    }

    private void drop(Term term) {
        country.as("yusuf", () -> {
            glossary.drop(term.id());
            return null;
        });
    }

    private Term agree(Agreed agreed) {
        return country.as("yusuf", () -> glossary.agree(agreed));
    }

    private List<Agreed> beside(String sentence) {
        return country.as("yusuf", () -> glossary.of(new Said("ar", sentence, ""), "en"));
    }
}
