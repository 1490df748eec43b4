package org.mizizi.translations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.CurrentActor;
import org.mizizi.translations.LanguageWaiting;
import org.mizizi.translations.TranslationFixtures;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the convenor sees on the home page what waits for the translators. */
@PortalTest
@Import({PrioritiesFixtures.class, TranslationFixtures.class})
@ViewPackages(classes = TranslateView.class)
class WordsThatWaitTests extends SpringBrowserlessTest {

    @Autowired
    WordsThatWait section;

    @Autowired
    Translations translations;

    @Autowired
    TranslationFixtures fixtures;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("nadia")
    void asManyWaitInALanguageAsAreOnTheDesk_R46() {
        var translated = fixtures.translated(fixtures.said(Authorship.NAMED));
        fixtures.said(Authorship.NAMED);
        country.as("salma", () -> translations.dispute(translated.id(), "en", "Wrong."));

        var waiting = waiting("fr");
        assertThat(waiting.texts()).isEqualTo(desk("fr"));
        assertThat(waiting("en").texts()).isEqualTo(desk("en"));
        assertThat(waiting("en").disputed()).isPositive();
        assertThat(shown())
                .hasValueSatisfying(card -> assertThat(Shown.text(card))
                        .contains("What waits for the translators", "French: ", "disputed"));
    }

    @Test
    @SignedInAs("salma")
    void othersHaveNothingToSeeToThere_R46() {
        fixtures.said(Authorship.NAMED);
        assertThat(shown()).isEmpty();
    }

    private LanguageWaiting waiting(String language) {
        return translations.waiting(List.of(language)).getFirst();
    }

    private long desk(String language) {
        return country.as("yusuf", () -> (long)
                WholeList.of(key -> translations.needed(language, "", key)).size());
    }

    private Optional<Component> shown() {
        return section.sectionFor(currentActor.get(), Locale.ENGLISH);
    }
}
