package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.translations.TranslationFixtures.inEnglish;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.translations.FromAgency.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** agencies outside translate what is needed, and what they send back is looked at before it stands. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class})
class AgenciesTests {

    @Autowired
    Agencies agencies;

    @Autowired
    Translations translations;

    @Autowired
    Inputs inputs;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    void whatIsNeededGoesOutAndComesBackUnchanged_R46() {
        var said = fixtures.said(Authorship.NAMED);
        fixtures.translated(said);
        var file = country.as("yusuf", () -> agencies.file("ar", "en"));
        assertThat(file).contains(reference(said) + ".title", TranslationFixtures.SENTENCE, "state=\"translated\"");
        var back = read(file);
        assertThat(back.changes()).isEmpty();
        assertThat(back.unchanged()).isPositive();
        assertRefused("translation.file-nothing", () -> accept(file, back.state()));
    }

    @Test
    void whatComesBackStandsUnderTheNameOfWhoAcceptsItUntilAnotherReviewsIt_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var file = fixtures.fromAgency(said);
        assertThat(translations.of(said.id().value()))
                .as("nothing is saved by looking")
                .isEmpty();

        var accepted = accept(file, read(file).state());

        assertThat(accepted.changes()).hasSize(1);
        var there = translations.of(said.id().value()).getFirst();
        assertThat(there.said()).isEqualTo(inEnglish("We want clean water in the village."));
        assertThat(there.by().translator()).isEqualTo("yusuf");
        assertThat(there.by().origin()).isEqualTo(TranslationOrigin.HUMAN);
        assertRefused("translation.own", () -> country.as("yusuf", () -> translations.review(there.id())));
        assertThat(inputs.find(reference(said)).content()).isEqualTo(said.content());
    }

    @Test
    void whatCannotBeATranslationIsRefusedAndSaysWhy_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var file = fixtures.fromAgency(said);
        assertThat(why(file.replace(reference(said), "INP-999999"))).isEqualTo("translation.file-unknown");
        assertThat(why(file.replace(".title", ".other"))).isEqualTo("translation.file-original-changed");
        assertThat(why(file.replace("srcLang=\"ar\"", "srcLang=\"fr\""))).isEqualTo("translation.file-other-language");
        assertThat(why(file.replace("trgLang=\"en\"", "trgLang=\"ar-LB\"")))
                .isEqualTo("translation.in-its-own-language");
        assertThat(why(fixtures.fromAgency(said, "", "The well is far."))).isEqualTo("translation.file-empty");
        assertThat(why(fixtures.fromAgency(said, "w".repeat(2001), "The well is far.")))
                .isEqualTo("words.too-long");
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        assertThat(why(file)).isEqualTo("translation.file-original-changed");
        country.as("salma", () -> inputs.withdraw(said.id()));
        assertThat(why(file)).as("as if it had never been").isEqualTo("translation.file-unknown");
    }

    @Test
    void aStaleTranslationThatNobodyTouchedIsNotTakenForAFreshOne_R46() {
        var said = fixtures.said(Authorship.NAMED);
        fixtures.translated(said);
        fixtures.saysOtherwise(said, "نريد بئرًا.");
        var file = country.as("yusuf", () -> agencies.file("ar", "en"));
        assertThat(read(file).refused())
                .filteredOn(one -> one.unit().equals(reference(said)))
                .extracting(one -> one.reason().key())
                .containsExactly("translation.file-untouched");
    }

    @Test
    void whoAcceptsHasSeenWhatIsReplaced_R46() {
        var said = fixtures.said(Authorship.NAMED);
        var file = fixtures.fromAgency(said);
        var seen = read(file).state();
        fixtures.translated(said, inEnglish("Clean water."));
        assertRefused("translation.file-changed-meanwhile", () -> accept(file, seen));
        assertThat(read(file).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.standing()).contains(inEnglish("Clean water.")));
        assertThat(accept(file, read(file).state()).changes()).hasSize(1);
    }

    @Test
    void onlyTranslatorsTakeAlongAndBringBack_R46() {
        var file = fixtures.fromAgency(fixtures.said(Authorship.NAMED));
        for (var person : List.of("salma", "nadia", "grace", "erik", "sami", "amina")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person)
                    .isThrownBy(() -> country.as(person, () -> agencies.read(file)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(person)
                    .isThrownBy(() -> country.as(person, () -> agencies.file("ar", "en")));
        }
    }

    private String why(String file) {
        return read(file).refused().stream()
                .map(Refused::reason)
                .map(refusal -> refusal.key())
                .findFirst()
                .orElse("");
    }

    private FromAgency read(String file) {
        return country.as("yusuf", () -> agencies.read(file));
    }

    private FromAgency accept(String file, String seen) {
        return country.as("yusuf", () -> agencies.accept(file, seen));
    }

    private static String reference(Input said) {
        return String.valueOf(said.reference());
    }
}
