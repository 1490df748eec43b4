package org.mizizi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.demo.PutBack.Step;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.Plans;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/** M4: the country is put back as it was. */
@DemoTest
class PutBackTests {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Autowired
    WebApplicationContext context;

    @Autowired
    PutBack putBack;

    @Autowired
    OpenSessions sessions;

    @Autowired
    DemoClock demoClock;

    @Autowired
    PortalClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Cast cast;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    private MockMvc portal;

    @BeforeEach
    void knock() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void whatWasDoneIsGoneAndTheStoryIsToldAgain() throws Exception {
        var told = told();
        cast.as("lucia", () -> plans.begin(PlanId.next(), "en"));
        demoClock.forward(Duration.ofDays(2));
        var guest = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(guest));

        portal.perform(post("/sign-in/back").with(csrf()).param("sure", "true"))
                .andExpect(redirectedUrl("/sign-in/putting-back"));
        await().atMost(LONGEST).until(() -> !putBack.progress().step().isUnderWay());

        assertThat(putBack.progress().step()).isEqualTo(Step.DONE);
        assertThat(told()).isEqualTo(told);
        assertThat(guest.isInvalid()).isTrue();
        assertThat(Duration.between(Clock.systemUTC().instant(), clock.instant()))
                .isLessThan(Duration.ofHours(1));
        transaction.executeWithoutResult(tried -> {
            tried.setRollbackOnly();
            cast.as("amina", () -> assertThat(ledger.verify()).isInstanceOf(Verdict.Intact.class));
        });
        portal.perform(get("/en/follow/1")).andExpect(status().isOk());
    }

    @Test
    void nothingIsPutBackWithoutBeingSureOrFromAnotherSite() throws Exception {
        var entries = entries();
        portal.perform(post("/sign-in/back").with(csrf())).andExpect(redirectedUrl("/sign-in/back"));
        portal.perform(post("/sign-in/back").param("sure", "true")).andExpect(status().isForbidden());
        assertThat(putBack.progress().step().isUnderWay()).isFalse();
        assertThat(entries()).isEqualTo(entries);
    }

    /** The plans of the story by their reference. */
    private List<String> told() {
        return jdbc.sql("select reference || ' ' || state from plans.plan where reference <= 'PLAN-0009' order by 1")
                .query(String.class)
                .list();
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit.entry").query(Integer.class).single();
    }
}
