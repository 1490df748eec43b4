package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mizizi.country.Setting;
import org.mizizi.security.Role;

/** From an empty portal to its first people: founded from files, then let in by two, each by a mail to a password. */
final class FoundingPart implements AutoCloseable {

    private static final Pattern CHANGE =
            Pattern.compile(".*(/workspace/(memberships|organisation-changes|country-changes)/[0-9a-f-]{36})$");

    private final String portal;
    private final GreenMail mails;
    private final Map<String, Person> people = new LinkedHashMap<>();

    FoundingPart(String portal, GreenMail mails) {
        this.portal = portal;
        this.mails = mails;
    }

    /** Whoever has an account at Keycloak and the secret that was printed, in by the door that everybody takes. */
    void founds(String secret, String username, String password) {
        try (var founder = Person.anybody(portal, "en", Person.DESK)) {
            founder.opens("/en/").sees("founding-at-keycloak-site");
            founder.page().locator("header a[href^='/sign-in']").click();
            givesCredentials(founder, username, password);
            var hands = new Hands(founder);
            hands.findsText("error.not-founded")
                    .sees("founding-at-keycloak-begin")
                    .follows("founding.begin");
            hands.writes("founding.secret", secret).presses("founding.secret.show");
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

    private void givesCredentials(Person person, String username, String password) {
        var page = person.page();
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(portal + "/workspace/**");
        person.settle();
    }

    private static FilePayload file(String name, String text) {
        var type = name.endsWith(".csv") ? "text/csv" : "application/yaml";
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** By the mail of Keycloak to a password, and with it to the portal. */
    Person isLetIn(String name) {
        var invited = new InvitedPart(portal, mails, name + "@lake.example");
        var person = Person.anybody(portal, "en", Person.DESK);
        people.put(name, person);
        invited.choosesPassword(person);
        invited.signsIn(person);
        return person;
    }

    Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    void enterOrganisations() {
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

    void enters(String name, String organisation, Role role) {
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

    /** One proposes another number, a second person lets it hold from tomorrow on. */
    void changeNumber(Setting setting, int value) {
        var hands = new Hands(person("sami"));
        hands.opens("/workspace/")
                .goesByTheMenu("menu.country")
                .follows("administration.propose.SETTING")
                .selects("administration.setting", hands.person().reads("country.setting." + setting))
                .writes("administration.setting.value", String.valueOf(value))
                .writes("proposals.reason", "Asked for by those who ranked")
                .presses("proposals.propose");
        confirms(change(hands), "administration.change.confirm");
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
