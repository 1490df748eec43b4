package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F1: what a plan in force shows of a goal, and what of it is confirmed, by what the responsible ministry answers. */
@PortalTest
@Import(PlansFixtures.class)
class ShownClaimsTests {

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({", shows", "PARTLY, shows", "DISPUTED, shows nothing", "CONFIRMED, shows and is linked"})
    void aClaimThatIsDisputedShowsNoLink(@Nullable LinkState answer, String counted) {
        var plan = fixtures.confirmed();
        fixtures.decide("okello", plan, PlanOutcome.APPROVED);
        if (answer != null) {
            country.as("fatima", () -> answer(plan, answer));
        }

        assertThat(counted(plan)).isEqualTo(counted);
    }

    /** Naming UNDAF is recorded with the plan, and makes up for nothing that local people do not confirm. */
    @Test
    void whatAPlanOwesToAnExternalFrameworkLinksItToNothing_R22() {
        var draft = fixtures.whole(fixtures.input());
        var following = new PlanDraft(fixtures.following(draft.content(), "NDP", "UNDAF"), draft.claims());
        var plan = fixtures.confirmed(following);
        fixtures.decide("okello", plan, PlanOutcome.APPROVED);
        country.as("fatima", () -> answer(plan, LinkState.DISPUTED));

        assertThat(counted(plan)).isEqualTo("shows nothing");
    }

    private String counted(Plan plan) {
        return jdbc.sql("""
                        select case when linked_to_goal then 'shows and is linked' when shows_goal then 'shows' else 'shows nothing' end
                        from coherence.plan_trace(:now) where id = :plan
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("plan", plan.id().value())
                .query(String.class)
                .single();
    }

    private void answer(Plan plan, LinkState said) {
        questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(plan.id().value()))
                .filter(link -> link.upstream().kind() == NodeKind.GOAL)
                .forEach(link -> questions.answer(link.seen(), said, "What we mean by it.", "en"));
    }
}
