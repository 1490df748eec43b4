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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
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
@TestPropertySource(properties = "test.country=apart-from-the-story")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class SeveralOrganisationsIT {

    private static final LocalizedText WHY = LocalizedText.of("en", "Named by both");

    @LocalServerPort
    int port;

    @Autowired
    MembershipChanges changes;

    @Autowired
    Organisations organisations;

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
                    called("ORG-0006").id(),
                    Role.CIVIL_SOCIETY_REPRESENTATIVE);
            var change = ActingAs.person(somebody("sami", Role.ADMINISTRATOR), () -> changes.proposeBegin(wanted, WHY));
            ActingAs.person(somebody("nadia", Role.CONVENOR), () -> changes.confirm(change));
        }
        jdbc.sql("delete from actors.choice").update();
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

            var other = salma.inAnotherTab().opens("/workspace/organisations");
            assertThat(choice(other)).containsText(network);
            salma.isLedOn(() -> choose(salma, forum));
            assertThat(salma.page()).hasURL(Pattern.compile(".*/workspace/$"));
            assertThat(choice(salma)).containsText(forum);

            other.isLedOn(() -> choose(other, network));
            assertThat(other.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(other.reads("acting.another"))))
                    .isVisible();
            assertThat(other.page().locator("main")).containsText(network);
            assertThat(other.page().locator("main")).containsText(forum);
            other.sees("acting-for-another");
            assertThat(choice(salma.opens("/workspace/"))).containsText(forum);
        }
    }

    private static void choose(Person person, String organisation) {
        choice(person).press("ArrowDown");
        person.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(organisation))
                .click();
    }

    private static Locator choice(Person person) {
        return person.page().locator(".acting-for vaadin-select");
    }

    private static void assertFits(Person person) {
        assertThat((Boolean) person.page()
                        .evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"
                                + " && [...document.querySelectorAll('.navbar-row > *')].every(one =>"
                                + " one.getBoundingClientRect().left >= 0 && one.getBoundingClientRect().right <= innerWidth)"))
                .isTrue();
    }

    private Organisation called(String reference) {
        return ActingAs.person(somebody("sami", Role.ADMINISTRATOR), () -> organisations.find(reference));
    }

    private String name(String reference, String language) {
        return called(reference).name().in(Locale.of(language)).text();
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
