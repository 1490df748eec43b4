package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** translators find what they have said before. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class, MembershipFixtures.class})
class TranslationMemoryTests {

    @Autowired
    TranslationMemory memory;

    @Autowired
    Translations translations;

    @Autowired
    Inputs inputs;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    TestCountry country;

    @Test
    void whatWasTranslatedElsewhereIsOfferedThoseWordsFirstThatAreTheSame_R46() {
        fixtures.translated(
                fixtures.said("نريد ماءً نظيفًا في القرية طوال أيام السنة.", "البئر بعيدة، والطريق إليها غير آمن."),
                said(
                        "We want clean water in the village all year.",
                        "The well is far, and the way to it is not safe."));
        var offered = alike(
                fixtures.said("نريد ماءً نظيفًا في مدينتنا طوال أيام السنة.", "البئر بعيدة، والطريق إليها غير آمن."));
        assertThat(offered).hasSize(2);
        assertThat(offered.getFirst().isTheSame()).isTrue();
        assertThat(offered.getFirst().translation()).isEqualTo("The well is far, and the way to it is not safe.");
        assertThat(offered.getLast().likeness()).isBetween(60, 99);
        assertThat(offered.getLast().translation()).isEqualTo("We want clean water in the village all year.");
        assertThat(offered.getLast().sentence()).isEqualTo("نريد ماءً نظيفًا في مدينتنا طوال أيام السنة.");
    }

    @Test
    void whatASecondPersonHasReadComesFirst_R46() {
        var words = "المدرسة مغلقة منذ عامين، والأطفال في البيوت.";
        fixtures.translated(fixtures.said("المدرسة", words), said("The school", "It is closed."));
        var reviewed = fixtures.translated(fixtures.said("المدرسة", words), said("A school", "It has been closed."));
        ActingAs.person(memberships.another(Role.TRANSLATOR), () -> {
            translations.review(reviewed.id());
            return null;
        });
        assertThat(alike(fixtures.said("مدرسة القرية", words)))
                .filteredOn(Earlier::isTheSame)
                .extracting(Earlier::translation)
                .containsExactly("It has been closed.", "It is closed.");
    }

    @Test
    void whatIsStaleDisputedOrOfAnotherLanguageIsNotOffered_R46() {
        var words = "السوق مغلق كل جمعة، ولا نجد ما نأكله.";
        var stale = fixtures.said("السوق مغلق عندنا.", words);
        fixtures.translated(stale, said("The market is closed.", "It is closed each Friday."));
        fixtures.saysOtherwise(stale, "نريد طريقًا إلى المدينة.");
        var disputed = fixtures.translated(
                fixtures.said("السوق مغلق عندنا.", words), said("The market is shut.", "It is shut each Friday."));
        country.as("salma", () -> translations.dispute(disputed.id(), "en", "It says something else."));
        fixtures.translated(
                fixtures.said("السوق مغلق عندنا.", words), new Said("fr", "Le marché est fermé.", "Chaque vendredi."));
        assertThat(alike(fixtures.said("السوق مغلق عندنا.", words))).isEmpty();
    }

    @Test
    void whatIsNoLongerPublicIsNotOffered_R46() {
        var words = "العيادة بلا دواء منذ شهر، والطبيبة رحلت.";
        var withdrawn = fixtures.said("العيادة بلا دواء عندنا.", words);
        fixtures.translated(withdrawn, said("The clinic has no medicine.", "For a month now."));
        country.as("salma", () -> inputs.withdraw(withdrawn.id()));
        assertThat(alike(fixtures.said("العيادة بلا دواء عندنا.", words))).isEmpty();
    }

    @Test
    void itsOwnTranslationIsNotOfferedToAText_R46() {
        var asked = fixtures.said("الجسر مكسور منذ الفيضان.", "لا يعبر أحد إلى الحقول منذ الربيع.");
        fixtures.translated(asked, said("The bridge is broken.", "Nobody crosses to the fields."));
        assertThat(alike(asked)).isEmpty();
    }

    @Test
    void onlyTranslatorsAreTold_R46() {
        var said = fixtures.said(Authorship.NAMED);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        country.as("salma", () -> memory.alike(said.id().value(), new Said("ar", "ماء", ""), "en")));
    }

    private static Said said(String sentence, String words) {
        return new Said("en", sentence, words);
    }

    private List<Earlier> alike(Input said) {
        return country.as("yusuf", () -> {
            var original =
                    translations.find(String.valueOf(said.reference()), "en").original();
            return memory.alike(original.id(), original.said(), "en");
        });
    }
}
