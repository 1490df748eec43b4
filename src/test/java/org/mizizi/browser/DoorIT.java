package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways in that people take: the link on the public site, the link in a mail, and the box when a session is over. */
@BrowserTest
class DoorIT {

    private static final String QUOTED = "/workspace/strategy/1?at=1.1";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"en, 1280", "ar, 360"})
    void aLinkInAMailLeadsThroughTheSignInToItsPage_A1(String language, int width) {
        try (var person = Person.anybody(address(), language, width)) {
            person.opens(QUOTED);
            assertThat(person.page()).hasURL(address() + "/sign-in");
            assertThat(person.page().locator("html")).hasAttribute("lang", language);
            person.sees("sign-in");
            person.isLetInAs("salma");
            assertThat(person.page()).hasURL(address() + QUOTED);
        }
    }

    @Test
    void whoseSessionIsOverComesBackToTheSamePage_A1() {
        try (var person = Person.signedIn(address(), "salma", "en", Person.DESK)) {
            person.opens(QUOTED);
            person.page().context().clearCookies();
            person.page().reload();
            assertThat(person.page()).hasURL(address() + "/sign-in");
            person.isLetInAs("salma");
            assertThat(person.page()).hasURL(address() + QUOTED);
        }
    }

    @Test
    void theSignInSpeaksTheLanguageOneComesFromAndOffersTheOthers_A2() {
        try (var person = Person.anybody(address(), "en", Person.DESK)) {
            person.opens("/fr/");
            person.page()
                    .getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName(Texts.in("fr").of("site.sign-in")))
                    .click();
            assertThat(person.page().locator("html")).hasAttribute("lang", "fr");
            person.page().locator("a[hreflang=ar]").click();
            assertThat(person.page().locator("html")).hasAttribute("dir", "rtl");
            person.isLetInAs("salma");
            assertThat(person.page().locator("html")).hasAttribute("lang", "ar");
        }
    }

    /** From the site through the sign-in to the workspace and out again, and after the session has ended. */
    @Test
    void theLanguageGoesAlongTheWholeWay_L() {
        try (var person = Person.signedIn(address(), "lucia", "sw", Person.DESK)) {
            assertThat(person.page().locator("html")).hasAttribute("lang", "sw");
            person.page().navigate(address() + "/sw/");
            endsTheSessionOf(person);
            person.page().navigate(address() + "/workspace/");
            assertThat(person.page()).hasURL(address() + "/sign-in");
            assertThat(person.page().locator("html")).hasAttribute("lang", "sw");
            person.isLetInAs("lucia");
            assertThat(person.page()).hasURL(address() + "/workspace/");
            assertThat(person.page().locator("html")).hasAttribute("lang", "sw");
            person.isLedOn(person.page().locator(".who a")::click);
            assertThat(person.page()).hasURL(address() + "/sw/");
        }
    }

    /** What is chosen on one device is read on the others, where something else was chosen before. */
    @Test
    void aChosenLanguageIsReadOnEveryDevice_L() {
        try (var desk = Person.signedIn(address(), "visitor", "en", Person.DESK);
                var another = Person.signedIn(address(), "visitor", "fr", Person.DESK)) {
            assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
            var choice = another.page().locator(".who .languages [lang=es]");
            another.isLedOn(choice::click);
            assertThat(another.page().locator("html")).hasAttribute("lang", "es");
            desk.opens("/workspace/plans");
            assertThat(desk.page().locator("html")).hasAttribute("lang", "es");
            desk.page().locator(".who a").click();
            assertThat(desk.page()).hasURL(address() + "/es/");
        }
    }

    private static void endsTheSessionOf(Person person) {
        person.page().context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    }

    @Test
    void thePublicSiteKnowsWhoHasSignedInAndLeadsBack_A2() {
        try (var person = Person.signedIn(address(), "salma", "en", Person.DESK)) {
            person.opens("/en/figures");
            var back = person.page().locator("header a[href='/workspace/']");
            assertThat(back).containsText("Salma");
            back.click();
            person.settle();
            assertThat(person.page()).hasURL(address() + "/workspace/");
            person.page().getByText(person.reads("shell.sign-out")).click();
            assertThat(person.page()).hasURL(address() + "/en/");
            assertThat(person.page().locator("header a[href^='/sign-in']")).isVisible();
        }
    }

    @Test
    void aPublicPageBeginsNoSessionForThoseWhoHaveNotSignedIn_A2() {
        try (var person = Person.anybody(address(), "en", Person.DESK)) {
            person.opens("/en/figures");
            assertThat(person.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
        }
    }

    /** What somebody smuggled into a page would be a script without the number that the page alone knows. */
    @Test
    void theWorkspaceRunsItsOwnScriptsAndNoOthers_N() {
        try (var person = Person.signedIn(address(), "salma", "en", Person.DESK)) {
            var policy = String.valueOf(person.page().reload().headers().get("content-security-policy"));
            assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self' 'nonce-", "frame-ancestors 'none'")
                    .containsOnlyOnce("unsafe-inline");
            person.settle();
            assertThat(person.page().evaluate("""
                            () => {
                              const foreign = document.createElement('script');
                              foreign.textContent = 'window.foreign = true';
                              document.body.append(foreign);
                              return window.foreign === true;
                            }
                            """)).isEqualTo(false);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
