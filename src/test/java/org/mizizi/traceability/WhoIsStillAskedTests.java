package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** whose word is still asked for once a claim, an end or the words behind it are no longer what they were. */
@PortalTest
@Transactional
class WhoIsStillAskedTests {

    private static final Parties WHO = Parties.INVENTED;

    @Autowired
    ByHand byHand;

    @Autowired
    LinkRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LinkFixtures fixtures;
    private UUID priority;
    private LinkId toB;
    private LinkId cited;

    @BeforeEach
    void aPlanCitesAPriorityOfTwoOrganisations() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
        priority = fixtures.priority(WHO.convenor());
        fixtures.claim(priority, fixtures.input(WHO.a()), WHO.convenor(), 40);
        toB = fixtures.claim(priority, fixtures.input(WHO.b()), WHO.convenor(), 40);
        cited = fixtures.claim(fixtures.plan(WHO.agency()), priority, WHO.agency(), 40);
    }

    @Test
    void whoseWordsWereTakenOutOfAPriorityIsNotAskedAboutIt_R83() {
        assertThat(asked(cited)).containsExactlyInAnyOrder(WHO.a(), WHO.b());

        fixtures.withdraw(toB);

        assertThat(asked(cited)).containsExactly(WHO.a());
    }

    @Test
    void nobodyIsAskedAboutAPriorityThatIsGone_R83() {
        byHand.write(jdbc.sql("update traceability.node set standing = 'WITHDRAWN' where id = ?")
                .param(priority));

        assertThat(asked(cited)).isEmpty();
    }

    /** One confirmed again what another had only partly confirmed: until that one answers, there is one word. */
    @Test
    void whatWasSaidBeforeAChangeIsNotCountedAmongWhatIsSaidAfterIt_R83() {
        fixtures.answer(cited, WHO.a(), LinkState.PARTLY, 30);
        fixtures.answer(cited, WHO.b(), LinkState.CONFIRMED, 30);
        fixtures.changed(cited, 20);
        fixtures.answer(cited, WHO.b(), LinkState.CONFIRMED, 10);

        assertThat(fixtures.state(cited)).isEqualTo(LinkState.CONFIRMED);
    }

    @Test
    void aClaimThatWasTakenBackIsAnsweredOnlyByWhoeverDisputesIt_R83() {
        fixtures.answer(cited, WHO.a(), LinkState.CONFIRMED, 30);
        fixtures.answer(cited, WHO.b(), LinkState.DISPUTED, 30);
        fixtures.withdraw(cited);

        fixtures.answer(cited, WHO.b(), LinkState.CONFIRMED, 10);
        assertThatThrownBy(() -> fixtures.answer(cited, WHO.a(), LinkState.PARTLY, 10))
                .hasMessageContaining("answered only by those who dispute it");
    }

    /** Whether a protected author's words are cited by their own ministry must not be told by where they lead either. */
    @Test
    void ofProtectedWordsItIsNotToldThatAPlanOfTheirAuthorCitesThem() {
        var own = fixtures.protectedInput(WHO.ministry());
        fixtures.claim(fixtures.plan(WHO.ministry()), own, WHO.ministry());
        var others = fixtures.protectedInput(WHO.a());
        fixtures.claim(fixtures.plan(WHO.ministry()), others, WHO.ministry());

        assertThat(List.of(own, others))
                .allSatisfy(input -> assertThat(rows.reachedFrom(List.of(input)))
                        .extracting(Reached::cited)
                        .containsExactly(LinkState.CLAIMED));
    }

    private List<UUID> asked(LinkId link) {
        return jdbc.sql("select organisation from traceability.still_asked where link = ?")
                .param(link.value())
                .query(UUID.class)
                .list();
    }
}
