package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.PrioritiesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** A list on the page of one thing holds what is of that thing, and nothing of its neighbours. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class})
class PagesOfOneThingTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

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

    private static NewMandate everywhere(String people) {
        return MandateFixtures.mandate(people, null, LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1));
    }
}
