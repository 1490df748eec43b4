package org.mizizi.collection.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.collection.LightInputs;
import org.mizizi.collection.Sender;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** the light page of a round, and what phones send from it. */
@PortalTest
@Import(PrioritiesFixtures.class)
class LightPageTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    LightInputs light;

    @Autowired
    Inputs inputs;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    private MockMvc phone;
    private Round round;

    @BeforeEach
    void aRoundCollects() {
        phone = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        round = priorities.openRound();
    }

    @Test
    void whatAPhoneSendsTwiceIsSaidOnce_R89() {
        var key = UUID.randomUUID();
        var first = sends("salma", key, "The bridge is gone");
        assertThat(first.getStatus()).as(text(first)).isEqualTo(201);
        assertThat(text(sends("salma", key, "The bridge is gone"))).isEqualTo(text(first));
        assertThat(said()).singleElement().satisfies(row -> {
            assertThat(text(first)).contains("\"" + row.reference() + "\"");
            assertThat(row.content().title()).isEqualTo("The bridge is gone");
            assertThat(row.content().peopleAffected()).isEqualTo(300);
            assertThat(row.content().authorship()).isEqualTo(Authorship.ORGANISATION);
        });
    }

    @Test
    void otherWordsUnderTheSameKeyAreNotLostInSilence_R89() {
        var key = UUID.randomUUID();
        sends("salma", key, "The bridge is gone");
        var changed = sends("salma", key, "The bridge and the ferry are gone");
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(text(changed)).contains(String.valueOf(said().getFirst().reference()));
    }

    @Test
    void nobodySendsWhatSomebodyElseHasWritten_R89() {
        var key = UUID.randomUUID();
        var salma = senderOf("salma");
        var content = PrioritiesFixtures.content("The bridge is gone", Authorship.NAMED);
        country.as(
                "hassan",
                () -> assertRefused("collection.another-sender", () -> light.submit(round.id(), key, salma, content)));
        country.as("salma", () -> light.submit(round.id(), key, salma, content));
        var hassan = senderOf("hassan");
        country.as(
                "hassan",
                () -> assertRefused("collection.another-sender", () -> light.submit(round.id(), key, hassan, content)));
        assertThat(said()).hasSize(1);
    }

    @Test
    void thePageIsTheSameForEverybodyAndBeginsNoSession_R89() throws Exception {
        var page = asks(get("/write/ar/" + round.reference()));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getCookies()).isEmpty();
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        var read = Jsoup.parse(text(page));
        assertThat(read.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(read.select("option[value=ar][selected]")).hasSize(1);
        assertThat(text(asks(get("/write/ar/" + round.reference()).with(signedIn("salma")))))
                .isEqualTo(text(page));
    }

    @Test
    void onlyWhoeverHasSignedInIsToldAsWhomTheySend_R89() {
        var unknown = asks(get(address() + "/reader"));
        assertThat(unknown.getStatus()).isEqualTo(401);
        var known = asks(get(address() + "/reader").with(signedIn("salma")));
        assertThat(known.getStatus()).as(text(known)).isEqualTo(200);
        assertThat(known.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text(known)).contains("\"salma\"").contains("\"token\"");
        var external = asks(get(address() + "/reader").with(signedIn("lucia")));
        assertThat(external.getStatus()).isEqualTo(403);
        assertThat(text(external)).contains("refusal");
    }

    @Test
    void whoeverComesLateIsToldSoAndIsKnownForOtherRounds_R89() {
        priorities.close(round);
        var reader = asks(get(address() + "/reader").with(signedIn("salma")));
        assertThat(reader.getStatus()).isEqualTo(200);
        assertThat(text(reader)).doesNotContain("\"objection\":\"\"").contains("\"token\"");
        var late = sends("salma", UUID.randomUUID(), "Written in time, sent too late");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(text(late)).contains("refusal");
        assertThat(said()).isEmpty();
    }

    @Test
    void whoeverSendsTooMuchIsToldToTryLater_R89() {
        for (var count = 0; count < 30; count++) {
            assertThat(sends("maryam", UUID.randomUUID(), "Input " + count).getStatus())
                    .isEqualTo(201);
        }
        var oneTooMany = sends("maryam", UUID.randomUUID(), "One too many");
        assertThat(oneTooMany.getStatus()).as(text(oneTooMany)).isEqualTo(429);
    }

    @Test
    void whatIsSentWithoutTheMarkOfTheSessionIsNotTaken_R89() {
        var forged = asks(post(address())
                .with(signedIn("salma"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(sent(UUID.randomUUID(), senderOf("salma"), "Forged")));
        assertThat(forged.getStatus()).isEqualTo(403);
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all |
            not JSON       | {{{
            no key         | {"sender": null, "content": null}
            another kind   | {"key": "1", "content": {"kind": "WISH"}}
            a list         | []
            """)
    void whatIsNoInputIsToldSo_R89(String what, @Nullable String body) {
        var answer = asks(post(address())
                .with(signedIn("salma"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body));
        assertThat(answer.getStatus()).as(what).isEqualTo(400);
        assertThat(text(answer)).as(what).contains("refusal").contains("Load the page again");
        assertThat(said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/write/en/RND-9999", "/write/en/RND-9999/reader", "/write/xx/RND-0001", "/write/en", "/write/"})
    void whereNothingIsNothingIsFound_R89(String address) {
        assertThat(asks(get(address).with(signedIn("salma"))).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse sends(String person, UUID key, String title) {
        return asks(post(address())
                .with(signedIn(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(sent(key, senderOf(person), title)));
    }

    private static String sent(UUID key, Sender sender, String title) {
        return """
                {"key": "%s", "sender": {"person": {"value": "%s"}, "organisation": {"value": "%s"}},
                 "content": {"kind": "NEED", "language": "en", "title": "%s", "words": "", "place": "LAKE-BANDARI",
                             "peopleAffected": 300, "dimension": "security", "authorship": "ORGANISATION"}}
                """.formatted(key, sender.person().value(), sender.organisation().value(), title);
    }

    private Sender senderOf(String person) {
        return country.as(person, light::sender);
    }

    private List<InputRow> said() {
        return country.as(
                "salma",
                () -> inputs.of(jdbc.sql("select id from priorities.input where round = ? and state = 'PUBLISHED'")
                        .param(round.id().value())
                        .query(UUID.class)
                        .list()));
    }

    private String address() {
        return "/write/en/" + round.reference();
    }

    private RequestPostProcessor signedIn(String person) {
        var account = country.account(person);
        return authentication(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
    }

    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request) {
        try {
            return phone.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), UTF_8);
    }
}
