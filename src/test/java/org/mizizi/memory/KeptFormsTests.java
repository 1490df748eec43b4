package org.mizizi.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B1, B2: what is typed is kept for its writer alone, and two windows never overwrite each other. */
@PortalTest
class KeptFormsTests {

    @Autowired
    KeptForms forms;

    @Autowired
    ForgetOldForms forgetOldForms;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void whatWasKeptIsThereForItsWriterAndForNobodyElse_B1() {
        var place = FormPlace.of("test.alone");
        country.as("salma", () -> forms.keep(said(KeptForm.begun(place, ""), "A well")));
        assertThat(recalled("salma", place)).containsExactly("A well");
        for (var other : List.of("amadou", "nadia", "sami", "amina")) {
            assertThat(recalled(other, place)).as(other).isEmpty();
        }
    }

    @Test
    void nobodyForgetsOrOverwritesTheFormOfAnother_B1() {
        var place = FormPlace.of("test.own");
        var kept = country.as("salma", () -> forms.keep(said(KeptForm.begun(place, ""), "Mine")))
                .kept();
        country.as("sami", () -> forms.forget(kept));
        country.as("sami", () -> forms.keep(said(kept, "Not yours")));
        assertThat(recalled("salma", place)).containsExactly("Mine");
    }

    @Test
    void twoWindowsThatStartFromTheSameKeepBothTexts_B2() {
        var place = FormPlace.of("test.two");
        country.as("salma", () -> {
            var start = forms.keep(said(KeptForm.begun(place, ""), "A road")).kept();
            forms.keep(said(start, "A road to Bandari"));
            var second = forms.keep(said(start, "A road to the lake"));
            assertThat(second.beside()).extracting(KeptFormsTests::text).containsExactly("A road to Bandari");
        });
        assertThat(recalled("salma", place)).containsExactly("A road to the lake", "A road to Bandari");
    }

    @Test
    void twoWindowsThatBothStartedEmptyKeepBothTexts_B2() {
        var place = FormPlace.of("test.empty");
        country.as("salma", () -> {
            forms.keep(said(KeptForm.begun(place, ""), "One"));
            var second = forms.keep(said(KeptForm.begun(place, ""), "Two"));
            assertThat(second.beside()).extracting(KeptFormsTests::text).containsExactly("One");
        });
        assertThat(recalled("salma", place)).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void whatIsForgottenInOneWindowDoesNotTakeWhatAnotherWroteSince_B2() {
        var place = FormPlace.of("test.forget");
        country.as("salma", () -> {
            var start = forms.keep(said(KeptForm.begun(place, ""), "First")).kept();
            var newer = forms.keep(said(start, "First, and more")).kept();
            forms.forget(start);
            assertThat(forms.recall(List.of(place))).hasSize(1);
            forms.forget(newer);
            assertThat(forms.recall(List.of(place))).isEmpty();
        });
    }

    @Test
    void aFormHasItsLimitAndNothingIsCut_B3() {
        var place = FormPlace.of("test.long");
        country.as("salma", () -> {
            forms.keep(said(KeptForm.begun(place, ""), "ن".repeat(KeptForm.LONGEST)));
            assertThatThrownBy(() -> forms.keep(said(KeptForm.begun(place, ""), "x".repeat(KeptForm.LONGEST + 1))))
                    .isInstanceOf(RefusedException.class);
        });
        assertThat(recalled("salma", place)).containsExactly("ن".repeat(KeptForm.LONGEST));
    }

    @Test
    void aPersonKeepsSoManyFormsAndIsToldWhenThereIsNoRoomForMore() {
        country.as("hassan", () -> {
            IntStream.range(0, KeptForms.MOST)
                    .forEach(number -> forms.keep(said(KeptForm.begun(FormPlace.of("test.many", number), ""), "x")));
            assertThatThrownBy(() -> forms.keep(said(KeptForm.begun(FormPlace.of("test.more"), ""), "x")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("memory.too-many");
            var first = forms.recall(List.of(FormPlace.of("test.many", 0))).getFirst();
            assertThat(text(forms.keep(said(first, "y")).kept())).isEqualTo("y");
        });
    }

    @Test
    void whatPostgreSqlCannotHoldDoesNotCostTheRest_B4() {
        var place = FormPlace.of("test.nul");
        country.as("salma", () -> forms.keep(said(KeptForm.begun(place, ""), "a\u0000b\uD800c 😀")));
        assertThat(recalled("salma", place)).containsExactly("abc 😀");
    }

    @Test
    void afterWeeksABegunFormIsForgottenAndANewerOneStays() {
        var old = FormPlace.of("test.old");
        var fresh = FormPlace.of("test.fresh");
        PortalClock.at(
                clock.instant().minus(ForgetOldForms.KEPT_FOR).minusSeconds(1),
                () -> country.as("salma", () -> forms.keep(said(KeptForm.begun(old, ""), "Old"))));
        country.as("salma", () -> forms.keep(said(KeptForm.begun(fresh, ""), "Fresh")));
        forgetOldForms.forget();
        assertThat(recalled("salma", old)).isEmpty();
        assertThat(recalled("salma", fresh)).containsExactly("Fresh");
    }

    @Test
    void theLedgerNeverHearsOfWhatWasNotSent() {
        var before = entries();
        country.as("salma", () -> forms.keep(said(KeptForm.begun(FormPlace.of("test.ledger"), ""), "Quiet")));
        assertThat(entries()).isEqualTo(before);
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    private List<String> recalled(String person, FormPlace place) {
        return country.as(
                person,
                () -> forms.recall(List.of(place)).stream()
                        .map(KeptFormsTests::text)
                        .toList());
    }

    private static KeptForm said(KeptForm form, String text) {
        return form.saying(Map.of("words", text));
    }

    private static String text(KeptForm form) {
        return form.words().getOrDefault("words", "");
    }
}
