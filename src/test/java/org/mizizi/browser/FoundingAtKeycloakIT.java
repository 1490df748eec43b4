package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mizizi.TestDatabase;
import org.mizizi.founding.FoundingFixtures;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** From an empty portal with the real Keycloak to its first ballots: founded and filled from files, and seven people who are let in by two. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "mizizi.demo.load=false",
            "spring.main.register-shutdown-hook=false",
            "vaadin.launch-browser=false"
        })
@ActiveProfiles({"demo", "keycloak"})
@ContextConfiguration(initializers = {TestDatabase.class, TestKeycloak.class})
@Import(FoundingFixtures.class)
@DirtiesContext
@ResourceLock(TestKeycloak.PORTAL)
@Order(1)
@Timeout(value = 10, unit = MINUTES)
class FoundingAtKeycloakIT {

    private static final Pattern CHANGE =
            Pattern.compile(".*(/workspace/(memberships|organisation-changes)/[0-9a-f-]{36})$");

    @Autowired
    FoundingFixtures fixtures;

    private final Map<String, Person> people = new LinkedHashMap<>();

    @BeforeEach
    void keycloakAndItsMailServerAnswer() {
        TestKeycloak.realm();
        TestKeycloak.mails().start();
    }

    @AfterEach
    void leave() {
        people.values().forEach(Person::close);
        TestKeycloak.mails().stop();
    }

    @Test
    void sevenPeopleComeFromAnEmptyPortalToTheirFirstBallots_R02_R87() {
        founds();
        isLetIn("sami");
        isLetIn("nadia");
        enterOrganisations();
        entersSalmaAndTheOthers();
        var priority = asksWhatPeopleNeed();
        organisationsRank(priority);
    }

    /** Whoever has an account at Keycloak and the secret that was printed. */
    private void founds() {
        try (var founder = Person.anybody(TestKeycloak.portal(), "en", Person.DESK)) {
            var page = founder.page();
            founder.opens("/en/").sees("founding-at-keycloak-site");
            page.navigate(TestKeycloak.portal() + "/workspace/founding");
            givesCredentials(founder, "visitor", TestRealms.PASSWORD);
            var hands = new Hands(founder);
            hands.writes("founding.secret", fixtures.printed()).presses("founding.secret.show");
            hands.sends("founding.file.load", file("country.yaml", NewCountry.FOUNDING))
                    .confirms("founding.file.load")
                    .isTold("founding.file.loaded")
                    .follows("founding.step.PLACES")
                    .sends("look.table.choose", file("places.csv", NewCountry.PLACES))
                    .findsText("founding.places.read", 3)
                    .presses("founding.places.take")
                    .findsText("founding.places.count", 3)
                    .follows("founding.all-steps")
                    .sees("founding-at-keycloak-whole")
                    .pressesAndConfirms("founding.found")
                    .findsText("founding.founded")
                    .sees("founding-at-keycloak-done");
        }
    }

    private static void givesCredentials(Person person, String username, String password) {
        var page = person.page();
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(TestKeycloak.portal() + "/workspace/**");
        person.settle();
    }

    private static FilePayload file(String name, String text) {
        var type = name.endsWith(".csv") ? "text/csv" : "application/yaml";
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** By the mail of Keycloak to a password, and with it to the portal. */
    private Person isLetIn(String name) {
        var invited = new InvitedPart(name + "@lake.example");
        var person = Person.anybody(TestKeycloak.portal(), "en", Person.DESK);
        people.put(name, person);
        invited.choosesPassword(person);
        invited.signsIn(person);
        return person;
    }

    private Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private void enterOrganisations() {
        var hands = new Hands(person("sami"));
        hands.opens("/workspace/organisations")
                .follows("actors.organisations.propose")
                .chooses("actors.organisation.way.FILE");
        hands.sends("look.table.choose", file("organisations.csv", NewCountry.ORGANISATIONS))
                .findsText("actors.organisation.read", 4)
                .writes("proposals.reason", "The list of the court")
                .presses("proposals.propose");
        confirms(change(hands), "actors.organisation.confirm");
    }

    /** One administrator alone grants nothing, and where it led. */
    private static String change(Hands hands) {
        var page = hands.person().page();
        page.waitForURL(CHANGE);
        hands.cannotPress("proposals.step.CONFIRM");
        return CHANGE.matcher(page.url()).replaceFirst("$1");
    }

    private void confirms(String change, String question) {
        new Hands(person("nadia"))
                .opens(change)
                .presses("proposals.step.CONFIRM")
                .confirms(question)
                .findsText("proposals.state.CONFIRMED");
    }

    private void entersSalmaAndTheOthers() {
        enters("Salma", "Women of the Lake", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        enters("Hassan", "Council of Elders", Role.CIVIL_SOCIETY_REPRESENTATIVE);
        enters("Grace", "Ministry of Roads", Role.MINISTRY_OFFICER);
        enters("Lucia", "Office at the Lake", Role.EXTERNAL_OFFICER);
        enters("Amina", "Peace Secretariat", Role.AUDITOR);
    }

    private void enters(String name, String organisation, Role role) {
        var username = name.toLowerCase(Locale.ROOT);
        var hands = new Hands(person("sami"));
        hands.opens("/workspace/memberships/new")
                .picks("actors.membership.organisation", organisation)
                .selects("actors.membership.role", hands.person().reads("role." + role))
                .writes("actors.membership.name", name)
                .writes("actors.membership.email", username + "@lake.example")
                .writes("proposals.reason", "Named by letter")
                .presses("proposals.propose");
        confirms(change(hands), "actors.membership.confirm.BEGIN");
        var person = isLetIn(username);
        assertThat(person.page().locator(".who")).containsText(person.reads("role." + role));
    }

    private String asksWhatPeopleNeed() {
        var convenor = new ConvenorsPart(person("nadia"));
        var script = Script.of("en");
        var round = convenor.plans("COLLECT", Script.COLLECT, Script.DESCRIPTION);
        convenor.announcesAndOpens(round);
        new InputsPart(person("salma")).submits(round, script.need());
        new InputsPart(person("hassan")).submits(round, Script.ARABIC);
        new InputsPart(person("lucia")).isRefused(round);
        var desk = new DeskPart(person("nadia"));
        desk.groups(round, List.of(Script.ARABIC.sentence()), Script.GOAL, Script.SUMMARY, Script.REASON);
        return desk.groups(round, List.of(script.need().sentence()), Script.PRIORITY, Script.SUMMARY, Script.REASON);
    }

    private void organisationsRank(String priority) {
        var convenor = new ConvenorsPart(person("nadia"));
        var ranking = convenor.plans("RANK", Script.RANK, Script.DESCRIPTION);
        convenor.announcesAndOpens(ranking);
        for (var name : List.of("salma", "hassan", "grace")) {
            new BallotPart(person(name), ranking).ordersByKeyboard(priority);
        }
        convenor.closesEarly(ranking, Script.EARLY.in("en"));
        new BallotPart(person("salma"), ranking).readsThatTheyAreTooFew();
    }
}
