package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** F2: both halves of a chain are confirmed at the same time, by transactions of which neither sees the other. */
@PortalTest
@Import(PlansFixtures.class)
class KeptTogetherTests {

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void noneMissesWhatTheOtherChanges_R30() throws Exception {
        var links = new LinkFixtures(jdbc, byHand, clock);
        var people = fixtures.organisation("ORG-0005").value();
        var convenor = fixtures.organisation("ORG-0001").value();
        var plan = fixtures.confirmed();
        fixtures.decide("okello", plan, PlanOutcome.APPROVED);
        byHand.write(jdbc.sql("update traceability.link set state = 'WITHDRAWN' where downstream = ?")
                .param(plan.id().value()));
        var priority = links.priority(convenor);
        var further = links.claim(priority, links.input(people), convenor);
        var near = links.claim(plan.id().value(), priority, plan.organisation().value());
        assertThat(traced(plan.id().value())).isFalse();

        var bothAreAnswered = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(() -> confirm(near, people, bothAreAnswered));
            var other = two.submit(() -> confirm(further, people, bothAreAnswered));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        }

        assertThat(traced(plan.id().value())).isTrue();
        assertThat(jdbc.sql("select count(*) from coherence.kept_otherwise(now())")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void confirm(LinkId link, UUID organisation, CyclicBarrier bothAreAnswered) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into traceability.link_answer (id, link, organisation, person, said, given_at)
                            values (gen_random_uuid(), :link, :organisation, :organisation, 'CONFIRMED', :now)
                            """)
                    .param("link", link.value())
                    .param("organisation", organisation)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            await(bothAreAnswered);
            byHand.tell();
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private boolean traced(UUID plan) {
        return jdbc.sql("select traced_to_input from coherence.kept_end where id = ?")
                .param(plan)
                .query(Boolean.class)
                .single();
    }
}
