package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.OrganisationProfile;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

/** What everyone reads of an organisation: its networks and address, and that it has ended, beside all that it said. */
@PortalTest
@Import({OrganisationFixtures.class, PrioritiesFixtures.class})
class EndedOrganisationPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    Inputs inputs;

    @Autowired
    TestCountry country;

    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @Test
    void anAddressIsReadByEveryoneOnlyWhereTheOrganisationSaysSo_R76() {
        var team = register.entered(OrganisationKind.UN_ENTITY);
        var fund = register.entered(OrganisationKind.BILATERAL_DONOR);
        told(fund, new OrganisationProfile(List.of(team.id()), "NO", "office@fund.example", false, List.of("fr")));

        assertThat(visitor.read(page("en", fund)))
                .contains("Norway", "French", team.reference())
                .doesNotContain("office@fund.example");
        assertThat(visitor.read(page("en", team))).contains("Who belongs to this network", fund.reference());

        told(fund, new OrganisationProfile(List.of(team.id()), "NO", "office@fund.example", true, List.of("fr")));
        assertThat(visitor.read(page("ar", fund))).contains("mailto:office@fund.example", "النرويج");
    }

    /** Its old address leads on, and its own page can still be read. */
    @Test
    void theOldAddressOfAMergedOrganisationLeadsOnToTheOther() {
        var merged = register.entered(OrganisationKind.CIVIL_SOCIETY);
        var other = register.entered(OrganisationKind.COMMUNITY_GROUP);
        settled(country.as("sami", () -> changes.proposeMerger(merged.id(), other.id(), text("Voted for"))));

        assertThat(visitor.open(page("fr", merged)).getRedirectedUrl()).isEqualTo(page("fr", other));
        assertThat(visitor.read(page("en", other))).contains(page("en", merged) + "?as-it-was=true", "merged into");
        assertThat(visitor.read(page("en", merged) + "?as-it-was=true")).contains("merged into");
    }

    @ParameterizedTest
    @CsvSource({"en, closed on", "fr, fermée le", "ar, أُغلقت في"})
    void whatAClosedOrganisationSaidStaysAndSaysSo(String language, String closed) {
        var ending = register.entered(OrganisationKind.CIVIL_SOCIETY);
        var speaker = register.member(ending, Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var round = priorities.openRound(Set.of(ending.id()));
        var input = ActingAs.person(
                speaker,
                () -> inputs.submit(inputs.saveDraft(
                                round.id(),
                                PrioritiesFixtures.content("A bridge for the school", Authorship.ORGANISATION))
                        .id()));
        settled(country.as("sami", () -> changes.proposeClosing(ending.id(), text("Its members have left"))));

        assertThat(visitor.read("/" + language + "/inputs/" + input.reference()))
                .contains("A bridge for the school", closed);
        assertThat(visitor.read(page(language, ending))).contains(closed);
    }

    private void told(Organisation organisation, OrganisationProfile profile) {
        settled(country.as(
                "sami",
                () -> changes.proposeAmendment(
                        organisation.id(), organisation.name(), null, profile, text("As they wrote"))));
    }

    private void settled(OrganisationChangeId change) {
        country.as("nadia", () -> changes.confirm(change));
    }

    private static String page(String language, Organisation organisation) {
        return "/" + language + "/organisations/" + organisation.reference();
    }
}
