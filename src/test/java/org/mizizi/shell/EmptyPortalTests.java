package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.TestDatabase;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.security.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** The portal before there is a country, and before it is ready: it says so and shows the way on (A3, A4). */
@SpringBootTest(properties = {"mizizi.demo.load=false", "spring.main.register-shutdown-hook=false"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
class EmptyPortalTests extends SpringBrowserlessTest {

    @Autowired
    MockMvc visitor;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void signIn() {
        var account = new DemoAccount("sami", "Sami", Set.of(Role.ADMINISTRATOR));
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
    }

    @AfterEach
    void ready() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSignInPageSaysThatThereIsNobodyToBe_A4() throws Exception {
        visitor.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This portal has no country yet")))
                .andExpect(content().string(containsString("--empty")))
                .andExpect(content().string(not(containsString("<form"))));
        visitor.perform(post("/sign-in/nadia")).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource({
        "en, This portal has no country yet",
        "fr, Ce portail n’a pas encore de pays",
        "ar, لا بلد لهذه البوابة بعد"
    })
    void thePublicSiteSaysSoOnEachPage_A4(String language, String words) throws Exception {
        var start = "/" + language + "/";
        var pages = pagesNamedOn(start);
        assertThat(pages).contains(start, start + "priorities", start + "figures");
        for (var page : pages) {
            var response = visitor.perform(get(page)).andReturn().getResponse();
            assertThat(response.getStatus()).as(page).isEqualTo(200);
            assertThat(response.getContentAsString()).as(page).contains(words);
        }
    }

    /** Every page of this language to which the start page leads. */
    private Set<String> pagesNamedOn(String start) throws Exception {
        var html = visitor.perform(get(start)).andReturn().getResponse().getContentAsString();
        return Pattern.compile("href=\"(" + start + "[^\"?#]*)")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plans", "inputs", "nowhere"})
    void everyAddressOfTheWorkspaceLeadsToThePageThatSaysSo_A4(String address) {
        UI.getCurrent().navigate(address);
        assertThat(find(H1.class).single().getText()).isEqualTo("This portal has no country yet");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Public site", "Sign out");
    }

    @Test
    void untilItIsReadyEveryPageAsksForAMomentAndNobodySignsIn_A3() throws Exception {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        for (var page : new String[] {"/", "/en/plans", "/workspace/", "/sign-in"}) {
            visitor.perform(get(page)).andExpect(status().isServiceUnavailable());
        }
        visitor.perform(post("/sign-in/nadia")).andExpect(status().isServiceUnavailable());
        visitor.perform(get("/styles/site.css")).andExpect(status().isOk()).andExpect(forwardedUrl(null));
    }
}
