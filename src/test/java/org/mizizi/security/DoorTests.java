package org.mizizi.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where the doors of the portal lead. */
@DemoTest
class DoorTests {

    @Autowired
    WebApplicationContext context;

    private MockMvc portal;

    @BeforeEach
    void knock() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void theWorkspaceLeadsToTheSignInWhateverHostARequestClaims_A6_T78() throws Exception {
        portal.perform(get("/workspace/").header("Host", "evil.example"))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", "/sign-in"));
    }

    @Test
    void theSignInKeepsOnlyALanguageOfTheInterface_A2() throws Exception {
        portal.perform(get("/sign-in").param("language", "fr")).andExpect(header().exists("Set-Cookie"));
        portal.perform(get("/sign-in").param("language", "xx\r\nSet-Cookie: a=b"))
                .andExpect(status().isFound())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }
}
