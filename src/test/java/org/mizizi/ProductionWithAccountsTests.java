package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mizizi.founding.CallForFounder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Production of a pilot on one machine, on the day it is installed: no Keycloak anywhere, as somebody has switched on. */
@SpringBootTest(
        properties = {
            "spring.main.register-shutdown-hook=false",
            "MIZIZI_ACCOUNTS=true",
            "MIZIZI_URL=https://portal.example",
            "MIZIZI_DATABASE_URL=replaced by the database of the test",
            "MIZIZI_APP_PASSWORD=likewise",
            "MIZIZI_OWNER_PASSWORD=likewise",
            "MIZIZI_MAIL_HOST=mail.invalid",
            "MIZIZI_MAIL_FROM=no-reply@portal.example"
        })
@ActiveProfiles({"production", "accounts"})
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
class ProductionWithAccountsTests {

    @Autowired
    MockMvc visitor;

    @Autowired
    CallForFounder call;

    @Test
    void theSecretOfTheStartOpensTheFirstAccount() throws Exception {
        assertThat(call.words().orElseThrow())
                .startsWith("This portal has no country yet. Found it at https://portal.example/workspace/founding");
        visitor.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"secret\"")));
    }

    @Test
    void noWayLeadsThroughKeycloak() throws Exception {
        visitor.perform(get("/workspace/")).andExpect(redirectedUrl("/sign-in"));
        visitor.perform(get("/oauth2/authorization/keycloak")).andExpect(redirectedUrl("/sign-in"));
    }
}
