package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** the sixty days in which an earlier answer counts hold for every link of a chain, not for its first alone. */
@PortalTest
@Transactional
class ChainsOverTimeTests {

    private static final Parties WHO = Parties.INVENTED;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aChainStaysConfirmedForSixtyDaysAfterALinkFarUpItHasChanged_R83() {
        var fixtures = new LinkFixtures(jdbc, byHand, clock);
        var priority = fixtures.priority(WHO.convenor());
        var far = fixtures.claim(priority, fixtures.input(WHO.a()), WHO.convenor(), 90);
        var plan = fixtures.plan(WHO.agency());
        var near = fixtures.claim(plan, priority, WHO.agency(), 90);
        fixtures.answer(far, WHO.a(), LinkState.CONFIRMED, 80);
        fixtures.answer(near, WHO.a(), LinkState.CONFIRMED, 80);
        fixtures.changed(far, 0);

        assertThat(fixtures.state(far)).isEqualTo(LinkState.TO_RECONFIRM);
        assertThat(fixtures.confirmedChain(plan, false, 59, WHO.agency())).isTrue();
        assertThat(fixtures.confirmedChain(plan, false, 60, WHO.agency())).isFalse();
    }
}
