package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.Role;
import org.mizizi.security.ToDoList;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.strategies.Strategies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** M4: what a newcomer to the demo country finds in the first minute. */
@DemoTest
class FirstMinuteTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    DemoPeople people;

    @Autowired
    ToDoList toDo;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Strategies strategies;

    private MockMvc portal;

    @BeforeEach
    void knock() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void theStripOfAPublicPageLeadsBackToItAsSomebodyElse() throws Exception {
        assertThat(read("/fr/priorities?q=eau&page=2")).contains("/sign-in?page=/fr/priorities?q%3Deau%26page%3D2\"");
        assertThat(read("/sign-in?page=/fr/priorities?q%3Deau%26page%3D2"))
                .contains("name=\"page\" value=\"/fr/priorities?q=eau&amp;page=2\"");
        portal.perform(post("/sign-in/salma").with(csrf()).param("page", "/fr/priorities?q=eau&page=2"))
                .andExpect(redirectedUrl("/fr/priorities?q=eau&page=2"));
    }

    /** In the workspace the page is the one from which the button was pressed; whoever was there before is gone. */
    @Test
    void oneClickShowsTheSamePageToAnotherPerson() throws Exception {
        var first = session("salma", "/workspace/plans");
        var pressed = portal.perform(post("/sign-in/nadia")
                        .session(first)
                        .with(csrf())
                        .header("Referer", "http://localhost/workspace/plans?state=APPROVED"))
                .andExpect(redirectedUrl("/workspace/plans?state=APPROVED"))
                .andReturn();
        assertThat(first.isInvalid()).isTrue();
        var second =
                (MockHttpSession) Objects.requireNonNull(pressed.getRequest().getSession(false));
        assertThat(portal.perform(get("/en/plans").session(second))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Nadia Rahal")
                .doesNotContain("Salma Idris");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/en/",
                "/en//evil.example",
                "/\\evil.example",
                "/english",
                "/sign-in/clock",
                "javascript:alert(1)",
                "/en/\r\nSet-Cookie: a=b"
            })
    void nobodyIsLedToAnotherSite_T78(String page) throws Exception {
        var next = portal.perform(post("/sign-in/salma").with(csrf()).param("page", page))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(next).isIn("/workspace/", "/en/");
    }

    @Test
    void nobodyBecomesSomebodyElseByALinkOfAnotherSite() throws Exception {
        portal.perform(post("/sign-in/salma")).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource
    void oneSentenceIsFollowedFromStopToStopInEveryLanguage(InterfaceLanguage language) throws Exception {
        for (var stop = 1; stop <= 6; stop++) {
            var page = read("/" + language.code() + "/follow/" + stop);
            assertThat(page).contains("<html lang=\"" + language.code() + "\"").doesNotContain("<script", "??");
            assertThat(page.contains("rel=\"prev\"")).isEqualTo(stop > 1);
            assertThat(page.contains("rel=\"next\"")).isEqualTo(stop < 6);
        }
    }

    /** Each stop leads to the page it is about, which says the same. */
    @ParameterizedTest
    @CsvSource({
        "1, inputs/INP-",
        "2, priorities/PRI-",
        "3, rounds/RND-",
        "4, trace/GOAL-",
        "5, plans/PLAN-",
        "6, trace/PLAN-"
    })
    void everyStopLeadsToTheRealPage(int stop, String kind) throws Exception {
        var page = read("/en/follow/" + stop);
        var address = page.replaceAll("(?s).*href=\"(/en/" + kind + "\\d[\\d.]*)\">Open the real page.*", "$1");
        portal.perform(get(URI.create(address))).andExpect(status().isOk());
    }

    @Test
    void thereIsNoSeventhStop() throws Exception {
        portal.perform(get("/en/follow/7")).andExpect(status().isNotFound());
        portal.perform(get("/en/follow/0")).andExpect(status().isNotFound());
    }

    @Test
    void everyPersonsMailsAreThereInTheirLanguage() throws Exception {
        assertThat(read("/sign-in/mails")).contains("/sign-in/mails?person=salma");
        await().untilAsserted(() -> assertThat(read("/sign-in/mails?person=hassan"))
                .contains("<h3 lang=\"ar\" dir=\"rtl\"", "http://localhost:8080/workspace/", "Hassan Abdi"));
        await().untilAsserted(
                        () -> assertThat(read("/sign-in/mails?person=lucia")).contains("<h3 lang=\"en\" dir=\"ltr\""));
        assertThat(read("/sign-in/mails?person=lucia")).contains("(Central Africa Time)");
        assertThat(read("/sign-in/mails?person=nobody")).doesNotContain("<h3");
    }

    /** M3: what does nothing is not offered; the visitor reads. */
    @Test
    void somethingRealWaitsForEveryoneOnTheSignInPage() {
        var waiting = people.all().stream()
                .filter(person -> !person.account().claimedRoles().isEmpty())
                .collect(Collectors.toMap(person -> person.account().username(), this::waitingFor));
        assertThat(waiting)
                .hasSize(19)
                .allSatisfy((_, number) -> assertThat(number).isPositive());
    }

    @Test
    void theSignInPageSaysWhatWaitsForEachPerson_M3() throws Exception {
        var page = read("/sign-in");
        assertThat(page.split("class=\"hint waits\"", -1))
                .as("everybody but the visitor, and what stands before the first")
                .hasSize(1 + people.all().size() - 1);
        assertThat(page)
                .contains("lines were added to the ledger", "It is proposed that")
                .doesNotContain("Nothing waits at the moment.", "??", "{0}", "{1}");
    }

    private long waitingFor(DemoPerson person) {
        return ActingAs.person(
                person.account(), () -> toDo.of(currentActor.get()).size());
    }

    @Test
    void aStrategyIsReadyToBeSigned() {
        var ready = strategies.find(3).id();
        for (var approver : List.of("okello", "fatima")) {
            var account = new DemoAccount(approver, approver, Set.of(Role.MINISTRY_APPROVER));
            assertThat(ActingAs.person(account, () -> strategies.signObjection(ready)))
                    .isEmpty();
        }
    }

    @Test
    void theClockShowsTheTimeOfTheCountry() throws Exception {
        assertThat(read("/sign-in/clock")).contains("name=\"days\" value=\"1\"", "name=\"days\" value=\"7\"");
    }

    private MockHttpSession session(String person, String page) throws Exception {
        var signedIn = portal.perform(post("/sign-in/" + person).with(csrf()).param("page", page))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
    }

    private String read(String address) throws Exception {
        return portal.perform(get(URI.create(address)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
