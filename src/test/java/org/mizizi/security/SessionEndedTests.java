package org.mizizi.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A5: whose session is over reads why, and comes back to where they were. */
@DemoTest
class SessionEndedTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    MessageSource messages;

    private MockMvc portal;

    @BeforeEach
    void knock() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInTheReadersLanguage(SessionEnd reason) throws Exception {
        for (var language : InterfaceLanguage.locales()) {
            portal.perform(get("/sign-in/ended").param("because", reason.name()).locale(language))
                    .andExpect(status().isOk())
                    .andExpect(
                            content().string(containsString(messages.getMessage(reason.messageKey(), null, language))));
        }
    }

    @Test
    void theWayBackLeadsToThePageOneWasOn() throws Exception {
        portal.perform(get("/sign-in/ended").param("because", "TOO_LONG").param("page", "/workspace/inputs?state=OPEN"))
                .andExpect(content().string(containsString("href=\"/workspace/inputs?state=OPEN\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/workspace/", "javascript:alert(1)"})
    void theWayBackLeadsNowhereElse(String page) throws Exception {
        portal.perform(get("/sign-in/ended").param("because", "TOO_LONG").param("page", page))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(page))));
    }

    /** The demo country, too, forgets who never leaves. */
    @Test
    void noSessionOfTheDemoLastsLongerThanTwelveHours() throws Exception {
        portal.perform(get("/workspace/inputs").session(signedInSince(Duration.ofHours(12))))
                .andExpect(redirectedUrl("/sign-in/ended?because=TOO_LONG&page=/workspace/inputs"))
                .andExpect(header().exists("X-Content-Type-Options"));
    }

    @Test
    void untilThenItGoesOn() throws Exception {
        portal.perform(get("/workspace/inputs").session(signedInSince(Duration.ofHours(11))))
                .andExpect(header().doesNotExist("Location"));
    }

    private static MockHttpSession signedInSince(Duration ago) {
        var begun = Instant.now().minus(ago).toEpochMilli();
        var session = new MockHttpSession() {
            @Override
            public long getCreationTime() {
                return begun;
            }
        };
        var account = new DemoAccount("nadia", "Nadia Rahal", Set.of(Role.CONVENOR));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account))));
        return session;
    }
}
