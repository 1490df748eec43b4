package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.demo.DemoClock;
import org.mizizi.look.AboveEveryView;
import org.mizizi.security.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Production, on the day it is installed: nobody has signed in, Keycloak and the mail server do not answer. */
@SpringBootTest(
        properties = {
            "spring.main.register-shutdown-hook=false",
            "MIZIZI_URL=https://portal.example",
            "MIZIZI_DATABASE_URL=replaced by the database of the test",
            "MIZIZI_APP_PASSWORD=likewise",
            "MIZIZI_OWNER_PASSWORD=likewise",
            "MIZIZI_OIDC_ISSUER=https://keycloak.invalid/realms/mizizi",
            "MIZIZI_OIDC_SECRET=secret",
            "MIZIZI_MAIL_HOST=mail.invalid",
            "MIZIZI_MAIL_FROM=no-reply@portal.example"
        })
@ActiveProfiles("production")
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
class ProductionTests {

    @Autowired
    MockMvc visitor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Test
    void isHealthyWhileKeycloakAndTheMailServerAreAway() {
        assertThat(context.getBean(HealthEndpoint.class).health().getStatus()).isEqualTo(Status.UP);
    }

    /** Health and measures have a port of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"})
    void nothingOfTheMachineIsToldInPublic(String address) throws Exception {
        visitor.perform(get(address)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workspace/", "/sign-in"})
    void everyWayInLeadsThroughKeycloak(String way) throws Exception {
        visitor.perform(get(way)).andExpect(redirectedUrl("/oauth2/authorization/keycloak"));
    }

    @Test
    void thePublicSiteAnswersBeforeTheCountryIsFounded() throws Exception {
        visitor.perform(get("/en/")).andExpect(status().isOk());
    }

    @Test
    void nothingOfTheDemoCountryIsThere() {
        assertThat(jdbc.sql("select count(*) from audit.entry")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** D5: nobody moves the clock of a real country. */
    @Test
    void theClockCannotBeMoved() throws Exception {
        assertThat(context.getBeanNamesForType(DemoClock.class)).isEmpty();
        visitor.perform(post("/sign-in/clock").with(csrf()).with(user("anyone")).param("days", "7"))
                .andExpect(status().isNotFound());
    }

    /** M4: the strip of the demo country, its pages and its people are nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/clock", "/sign-in/mails", "/sign-in/back", "/en/follow/1"})
    void nothingOfTheFirstMinuteIsThere(String page) throws Exception {
        visitor.perform(get(page).with(user("anyone"))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/salma", "/sign-in/clock", "/sign-in/back"})
    void nobodyBecomesSomebodyElseOrPutsTheCountryBack(String page) throws Exception {
        visitor.perform(post(page).with(csrf()).with(user("anyone"))).andExpect(status().isNotFound());
    }

    @Test
    void noPageBearsTheStripOfTheDemo() throws Exception {
        visitor.perform(get("/en/plans"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("class=\"demo\""))));
        assertThat(context.getBeanNamesForType(AboveEveryView.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoPeople.class)).isEmpty();
    }

    /** What the demo country does not throw away when it is put back, and the secret of its founder; everything else begins empty. */
    @Test
    void onlyWhatTheUpgradesThemselvesSayIsFilledFromTheStart() {
        assertThat(jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('public', 'pg_catalog', 'information_schema')
                          and (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', table_schema, table_name),
                                                                   false, true, '')))[1]::text <> '0'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "shared.reference_counter",
                        "shared.demo_clock",
                        "shared.move",
                        "country.setting",
                        "founding.secret",
                        "audit.kept_table");
    }
}
