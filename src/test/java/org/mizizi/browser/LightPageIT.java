package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * somebody opens the light page of a round once, writes while there is no network, closes it, comes back after their
 * session has ended, and what they wrote is sent once.
 */
@BrowserTest
@TestPropertySource(properties = "test.country=where-there-is-no-network")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class LightPageIT {

    private static final String ROUND = "RND-0005";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            salma  | en | 1280 | The bridge at the mill carries nobody since the rains.
            hassan | ar | 360  | الجسر عند الطاحونة لا يحمل أحدًا منذ الأمطار.
            salma  | fr | 360  | Le pont près du moulin ne porte plus personne depuis les pluies.
            """)
    void whatIsWrittenWithoutANetworkIsSentOnceWhenThereIsOneAgain_R89(
            String member, String language, int width, String words) {
        try (var person = Person.signedIn(address(), member, language, width)) {
            opensTheLightPage(person);
            person.page().context().setOffline(true);
            person.page().reload();
            finds(person, "collection.light.offline");
            writes(person, words);
            person.page().reload();
            assertThat(person.page().locator("#title")).hasValue(words);
            person.sees("light-page");
            person.page().locator("#send").click();
            assertThat(person.page().locator("#list [data-state=waiting]")).hasCount(1);
            person.page().reload();
            assertThat(person.page().locator("#list [data-state=waiting]")).hasCount(1);
            person.sees("light-page-waits");

            endsTheSessionOf(person);
            person.page().context().setOffline(false);
            finds(person, "collection.light.signed-out");
            signsIn(person, member);
            person.page().locator("#list button").first().click();
            assertThat(person.page().locator("#list [data-state=sent]")).hasCount(1);
            person.sees("light-page-sent");
            person.page().reload();
            assertThat(person.page().locator("#list [data-state=sent]")).hasCount(1);
            standsOnceAmongTheirs(person, words);
        }
    }

    @Test
    void whatSomebodyElseWroteOnThePhoneWaitsForThem_R89() {
        try (var phone = Person.anybody(address(), "en", 360)) {
            phone.opens("/");
            new Hands(phone).follows("menu.rounds");
            phone.page().locator("main a[href$='" + ROUND + "']").first().click();
            new Hands(phone).follows("collection.light.to");
            finds(phone, "collection.light.signed-out");
            writes(phone, "Written before anybody signed in");
            phone.page().locator("#send").click();
            finds(phone, "collection.light.waiting");
            assertThat(phone.page().locator("#ready")).hasText(phone.reads("collection.light.ready"));
            signsIn(phone, "salma");
            phone.sees("light-page-send-as");
            phone.page().locator("#list button").first().click();
            assertThat(phone.page().locator("#list [data-state=sent]")).hasCount(1);

            protectedWordsAreSentByThemselvesAndLeaveNothing(phone);

            phone.page().context().setOffline(true);
            writes(phone, "Written by salma, for whom hassan shall not speak");
            phone.page().locator("#send").click();
            endsTheSessionOf(phone);
            phone.page().context().setOffline(false);
            signsIn(phone, "hassan");
            assertThat(phone.page().locator("#list [data-state=waiting]")).containsText("Salma");
            phone.sees("light-page-of-another");
        }
    }

    private void protectedWordsAreSentByThemselvesAndLeaveNothing(Person phone) {
        phone.page().context().setOffline(true);
        writes(phone, "Written by somebody who shall not be named");
        phone.page().locator("input[value=PROTECTED]").check();
        phone.page().locator("#send").click();
        finds(phone, "collection.light.waiting-protected");
        phone.page().context().setOffline(false);
        phone.page().reload();
        finds(phone, "collection.light.waiting-protected");
        phone.page().locator("#list [data-state=waiting] button").first().click();
        assertThat(phone.page().locator("#list [data-state=sent-once]")).hasCount(1);
        phone.sees("light-page-sent-once");
        phone.page().reload();
        assertThat(phone.page().locator("#list [data-state=sent]")).hasCount(1);
        assertThat(phone.page().locator("#list [data-state=sent-once]")).hasCount(0);
    }

    private void opensTheLightPage(Person person) {
        new Hands(person).goesByTheMenu("menu.rounds");
        person.page().locator("main a[href$='" + ROUND + "']").first().click();
        person.settle();
        person.isLedOn(() -> new Hands(person).follows("collection.light.to"));
        assertThat(person.page().locator("#ready")).hasText(person.reads("collection.light.ready"));
    }

    private void writes(Person person, String words) {
        person.page().locator("#title").fill(words);
        person.page().locator("#place").selectOption(new SelectOption().setIndex(1));
        person.page().locator("#dimension").selectOption(new SelectOption().setIndex(1));
        finds(person, "collection.light.kept");
    }

    private static void endsTheSessionOf(Person person) {
        person.page().context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static void signsIn(Person person, String member) {
        person.isLedOn(person.page().locator("#state a")::click).isLetInAs(member);
    }

    private void standsOnceAmongTheirs(Person person, String words) {
        person.opens("/workspace/");
        new Hands(person).goesByTheMenu("priorities.mine").finds(words);
        assertThat(person.page().locator("main").getByText(words)).hasCount(1);
    }

    private static void finds(Person person, String key) {
        assertThat(person.page()
                        .locator("main")
                        .getByText(person.reads(key), new Locator.GetByTextOptions().setExact(false))
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
