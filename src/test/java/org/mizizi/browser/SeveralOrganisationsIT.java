package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.OwnOrganisations;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody who acts for two organisations sees for which, changes it, and is told in a tab that was opened for the other one. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story-of-several-organisations")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class SeveralOrganisationsIT {

    private static final String FORM = "/workspace/rounds/RND-0005/input";
    private static final String SENTENCE = "Written for the first of two";
    private static final LocalizedText WHY = LocalizedText.of("en", "Named by both");

    @LocalServerPort
    int port;

    @Autowired
    MembershipChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    OwnOrganisations own;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void salmaActsForTheYouthForumAsWell() {
        if (acting("salma") == 1) {
            var wanted = new NewMembership(
                    DemoAccount.subjectOf("salma"),
                    "Salma",
                    null,
                    "en",
                    found("ORG-0006").id(),
                    Role.CIVIL_SOCIETY_REPRESENTATIVE);
            var change = ActingAs.person(somebody("sami", Role.ADMINISTRATOR), () -> changes.proposeBegin(wanted, WHY));
            ActingAs.person(somebody("nadia", Role.CONVENOR), () -> changes.confirm(change));
        }
        actsForTheNetworkAgain();
    }

    @AfterEach
    void actsForTheNetworkAgain() {
        ActingAs.person(somebody("salma", Role.CIVIL_SOCIETY_REPRESENTATIVE), () -> {
            own.choose(found("ORG-0005").id());
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "fr, 360", "ar, 360"})
    void theyChooseForWhomTheyActAndAnotherTabIsTold_R87(String language, int width) {
        try (var salma = Person.signedIn("http://localhost:" + port, "salma", language, width)) {
            var network = name("ORG-0005", language);
            var forum = name("ORG-0006", language);
            salma.sees("acting-for");
            assertThat(choice(salma)).containsText(network);
            assertFits(salma);

            var other = salma.inAnotherTab().opens(FORM);
            new Hands(other).writes("priorities.form.sentence", SENTENCE);
            salma.isLedOn(() -> choose(salma, forum));
            assertThat(salma.page()).hasURL(Pattern.compile(".*/workspace/$"));
            assertThat(choice(salma)).containsText(forum);

            other.isLedOn(() -> other.page()
                    .getByRole(AriaRole.BUTTON, called(other.reads("priorities.form.submit")))
                    .click());
            assertThat(other.page().getByRole(AriaRole.HEADING, called(other.reads("acting.another"))))
                    .isVisible();
            assertThat(other.page().locator("main")).containsText(network);
            assertThat(other.page().locator("main")).containsText(forum);
            other.sees("acting-for-another");
            assertThat(saidInputs()).isZero();

            salma.isLedOn(() -> choose(salma, network));
            salma.opens(FORM);
            assertThat(salma.page()
                            .getByRole(AriaRole.TEXTBOX, called(salma.reads("priorities.form.sentence")))
                            .first())
                    .hasValue(SENTENCE);
        }
    }

    private int saidInputs() {
        return jdbc.sql("select count(*) from priorities.input where title = ? and state <> 'DRAFT'")
                .param(SENTENCE)
                .query(Integer.class)
                .single();
    }

    private static Page.GetByRoleOptions called(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void choose(Person person, String organisation) {
        choice(person).locator("vaadin-select-value-button").press("ArrowDown");
        person.page()
                .locator("vaadin-select-list-box:visible vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(organisation))
                .click();
    }

    private static Locator choice(Person person) {
        return person.page().locator(".acting-for vaadin-select");
    }

    private static void assertFits(Person person) {
        assertThat(
                        (Boolean)
                                person.page()
                                        .evaluate(
                                                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                                                        + " && [...document.querySelectorAll('.navbar-row > *')].every(one =>"
                                                        + " one.getBoundingClientRect().left >= 0 && one.getBoundingClientRect().right <= innerWidth)"))
                .isTrue();
    }

    private Organisation found(String reference) {
        return ActingAs.person(somebody("sami", Role.ADMINISTRATOR), () -> organisations.find(reference));
    }

    private String name(String reference, String language) {
        return found(reference).name().in(Locale.of(language)).text();
    }

    private static DemoAccount somebody(String name, Role role) {
        return new DemoAccount(name, name, Set.of(role));
    }

    private int acting(String username) {
        return jdbc.sql("select count(*) from actors.member where subject = ? and verified")
                .param(DemoAccount.subjectOf(username))
                .query(Integer.class)
                .single();
    }
}
