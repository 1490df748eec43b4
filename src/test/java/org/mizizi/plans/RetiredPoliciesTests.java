package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Retirement.Part;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** a plan names no policy that two people have retired, unless an earlier version of it did. */
@PortalTest
@Import({PlansFixtures.class, CountryChangeFixtures.class})
@TestPropertySource(properties = "test.country=that-retires-policies")
class RetiredPoliciesTests {

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PlanDraft naming(String... policies) {
        var whole = fixtures.whole();
        return new PlanDraft(fixtures.following(whole.content(), policies), whole.claims());
    }

    @Test
    void aNewPlanNamesNoRetiredPolicyAndAnEarlierOneKeepsIt_R22_R87() {
        var draft = naming("NDP", "SDG-16");
        var before = fixtures.begun("erik", draft);
        country.as("erik", () -> submissions.submit(before.id()));
        changes.confirmed(new RetirementAmendment(Part.POLICY, "SDG-16"), changes.tomorrow());

        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            var late = fixtures.begun("lucia", draft);
            assertThatThrownBy(() -> country.as("lucia", () -> submissions.submit(late.id())))
                    .isInstanceOf(RefusedException.class);
            assertThat(country.as("lucia", () -> plans.save(late.id(), late.seen(), naming("NDP")))
                            .id())
                    .isEqualTo(late.id());
            var submitted = country.as("lucia", () -> submissions.submit(late.id()));
            assertThat(plans.content(submitted.id(), submitted.revision()).policyCodes())
                    .containsExactly("NDP");
            assertThatThrownBy(() ->
                            byHand.write(jdbc.sql("""
                                    insert into plans.plan_policy (policy, revision)
                                    select 'SDG-16', id from plans.revision where plan = ?
                                    """).param(submitted.id().value())))
                    .isInstanceOf(Exception.class);
            assertThat(plans.content(before.id(), 1).policyCodes()).contains("SDG-16");
        });
    }
}
