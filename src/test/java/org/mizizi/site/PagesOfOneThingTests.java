package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;
import org.mizizi.comments.Comments;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Register;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.translations.Said;
import org.mizizi.translations.TranslationFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** A list on the page of one thing holds what is of that thing, and nothing of its neighbours. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class, StrategyFixtures.class, TranslationFixtures.class})
class PagesOfOneThingTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    StrategyFixtures strategies;

    @Autowired
    TranslationFixtures translations;

    @Autowired
    Comments comments;

    @Autowired
    Register register;

    private Visitor visitor;

    @Autowired
    Mandates mandates;

    @Autowired
    TestCountry country;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @Test
    void anOrganisationsPageListsItsOwnPlans() {
        var own = plans.submitted("erik").reference();
        var others = plans.submitted("lucia").reference();

        assertThat(visitor.read("/en/organisations/ORG-0011")).contains(own).doesNotContain(others);
        assertThat(visitor.read("/en/organisations/ORG-0010")).contains(others).doesNotContain(own);
    }

    /** What a plan says of those it consulted was written in the plan's language, whoever reads it. */
    @Test
    void whatThoseConsultedSaidIsMarkedWithItsLanguage() {
        assertThat(visitor.read("/ar/plans/" + plans.submitted("erik").reference()))
                .contains("""
                        lang="en" dir="ltr">Pay per case drives cases up.</p><p class="origin">كُتب باللغة الإنجليزية</p>""");
    }

    @Test
    void aRoundsPageListsWhatWasSaidInIt() {
        var round = priorities.openRound();
        var here = priorities.submit("salma", round, "A bridge for the school");
        var elsewhere = priorities.submit("salma", priorities.openRound(), "A road for the market");

        assertThat(visitor.read("/en/rounds/" + round.reference()))
                .contains(here.content().title())
                .doesNotContain(elsewhere.content().title());
    }

    /** for whom it speaks, who vouches for that, and what is said against it; in every language, and never who the people are. */
    @ParameterizedTest
    @CsvSource({
        "en, contested, not settled, the whole country",
        "fr, contesté, pas tranché, tout le pays",
        "ar, متنازع عليه, لم يُبتّ فيه, البلد كله"
    })
    void anOrganisationsPageShowsItsMandatesAndWhatIsSaidAgainstThem_R49(
            String language, String state, String open, String whole) {
        var people = "Fishers of " + language;
        var mandate = country.as("grace", () -> mandates.claim(MandateFixtures.mandate(people)));
        country.as("salma", () -> mandates.endorse(mandate));
        country.as("grace", () -> mandates.claim(everywhere("Readers of " + language)));
        var contest = country.as("maryam", () -> mandates.contest(mandate, text("Nobody on the shore was asked.")));
        country.as("okello", () -> mandates.answer(contest, text("They were, in June.")));
        assertThat(visitor.read("/" + language + "/organisations/ORG-0002"))
                .contains(people, state, open, whole, "Women&#39;s Mediation Network", "Returnee Families")
                .contains("Nobody on the shore was asked.", "They were, in June.", "Lake Province")
                .doesNotContain("grace", "salma", "maryam", "okello");
    }

    /** the original first, then what it says in the language of the reader, each marked as what it is. */
    @Test
    void whatWasSaidStandsAboveItsTranslations_R46() {
        var strategy = strategies.inConsultation();
        strategies.openRound(strategy);
        var anchor = strategies.paragraph(strategy, SectionKind.VISION, 1);
        var said = country.as("salma", () -> comments.write(anchor, "ar", "اذكروا النساء."));
        translations.translated(said.id().value(), said.reference(), new Said("en", "", "Name the women."));
        var input = translations.said(Authorship.NAMED);
        translations.translated(input);
        var priority =
                country.as("nadia", () -> register.form(PrioritiesFixtures.priority("Water"), Set.of(input.id())));

        for (var page : List.of("strategy/" + strategy.number() + "/comments", "comments/" + said.reference())) {
            assertThat(wordsOn(page)).containsSubsequence("ar rtl اذكروا النساء.", "en ltr Name the women.");
        }
        assertThat(wordsOn("priorities/" + priority.reference()))
                .containsSubsequence(
                        "ar rtl " + TranslationFixtures.WORDS,
                        "en ltr We want clean water in the village.",
                        "en ltr The well is far, and the way to it is not safe.");
    }

    private List<String> wordsOn(String page) {
        return Jsoup.parse(visitor.read("/en/" + page)).select("main [lang]").stream()
                .map(run -> run.attr("lang") + " " + run.attr("dir") + " " + run.text())
                .toList();
    }

    private static NewMandate everywhere(String people) {
        return MandateFixtures.mandate(people, null, LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1));
    }
}
