package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** who is asked about a link, and what their answers come to, in the database; every case is of the rules for traces. */
@PortalTest
@Transactional
class LinkAnswersTests {

    private static final Parties WHO = Parties.INVENTED;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private LinkFixtures fixtures;
    private TransactionTemplate transaction;

    @BeforeEach
    void begin() {
        fixtures = new LinkFixtures(jdbc, byHand, clock);
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, CONFIRMED",
        "0, 1, 0, PARTLY",
        "0, 0, 1, DISPUTED",
        "1, 0, 1, DISPUTED",
        "3, 1, 1, CONFIRMED",
        "2, 1, 1, PARTLY",
        "2, 0, 2, DISPUTED",
        "0, 3, 1, PARTLY"
    })
    void theStateIsWhatTheAnswersComeTo_R83(int confirm, int partly, int dispute, LinkState state) {
        var number = confirm + partly + dispute;
        var authors =
                IntStream.range(0, number + 1).mapToObj(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        var priority = fixtures.priority(WHO.convenor());
        for (var author : authors) {
            fixtures.claim(priority, fixtures.input(author), WHO.convenor());
        }
        var link = fixtures.claim(fixtures.plan(WHO.agency()), priority, WHO.agency());
        for (var next = 0; next < number; next++) {
            fixtures.answer(
                    link,
                    authors[next],
                    next < confirm
                            ? LinkState.CONFIRMED
                            : next < confirm + partly ? LinkState.PARTLY : LinkState.DISPUTED);
        }

        assertThat(fixtures.state(link)).isEqualTo(state);
    }

    @Test
    void silenceIsNeverConsent_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency(), 20);

        assertThat(fixtures.state(link)).isEqualTo(LinkState.CLAIMED);
        assertThat(fixtures.state(link, 1)).as("21 days after the claim").isEqualTo(LinkState.UNANSWERED);
    }

    @Test
    void whereNobodyIsLeftToAskItStaysUnanswered_R83() {
        var gone = fixtures.end(NodeKind.INPUT, NodeStanding.WITHDRAWN, WHO.a(), true);

        assertThat(fixtures.state(fixtures.claim(fixtures.plan(WHO.agency()), gone, WHO.agency())))
                .isEqualTo(LinkState.UNANSWERED);
    }

    @Test
    void aMindMayBeChangedAndEveryEarlierAnswerIsKept_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency());
        fixtures.answer(link, WHO.a(), LinkState.DISPUTED, 5);
        fixtures.answer(link, WHO.a(), LinkState.CONFIRMED, 4);

        assertThat(fixtures.state(link)).isEqualTo(LinkState.CONFIRMED);
        assertThat(jdbc.sql(
                                "select said || ' ' || stands from traceability.link_answer where link = ? order by given_at")
                        .param(link.value())
                        .query(String.class)
                        .list())
                .containsExactly("DISPUTED false", "CONFIRMED true");
    }

    @Test
    void anEarlierAnswerCountsForSixtyDaysAfterAnEndHasChanged_R83() {
        var link = fixtures.claim(
                fixtures.plan(WHO.agency()), fixtures.goal(WHO.convenor(), WHO.ministry()), WHO.agency(), 100);
        fixtures.answer(link, WHO.ministry(), LinkState.CONFIRMED, 90);
        fixtures.changed(link, 0);

        assertThat(fixtures.state(link)).isEqualTo(LinkState.TO_RECONFIRM);
        assertThat(fixtures.weighs(link, 59)).isEqualTo(LinkState.CONFIRMED);
        assertThat(fixtures.weighs(link, 60)).isEqualTo(LinkState.TO_RECONFIRM);
    }

    /** A friendly word about new evidence does not outvote a dispute that nobody has settled. */
    @Test
    void aDisputeCountsUntilTheOneWhoDisputedAnswersAgain_R83() {
        var priority = fixtures.priority(WHO.convenor());
        fixtures.claim(priority, fixtures.input(WHO.a()), WHO.convenor());
        fixtures.claim(priority, fixtures.input(WHO.b()), WHO.convenor());
        var link = fixtures.claim(fixtures.plan(WHO.agency()), priority, WHO.agency(), 30);
        fixtures.answer(link, WHO.a(), LinkState.DISPUTED, 20);
        fixtures.answer(link, WHO.b(), LinkState.CONFIRMED, 20);
        fixtures.changed(link, 10);
        fixtures.answer(link, WHO.b(), LinkState.CONFIRMED, 5);

        assertThat(fixtures.state(link)).isEqualTo(LinkState.DISPUTED);
        fixtures.answer(link, WHO.a(), LinkState.CONFIRMED, 1);
        assertThat(fixtures.state(link)).isEqualTo(LinkState.CONFIRMED);
    }

    @Test
    void onlyThoseWhoAreAskedAnswer_R83() {
        var priority = fixtures.priority(WHO.convenor());
        fixtures.claim(priority, fixtures.input(WHO.a()), WHO.convenor());
        var toPriority = fixtures.claim(fixtures.plan(WHO.agency()), priority, WHO.agency());
        var toGoal = fixtures.claim(
                fixtures.plan(WHO.agency()), fixtures.goal(WHO.convenor(), WHO.ministry()), WHO.agency());

        fixtures.answer(toPriority, WHO.a(), LinkState.CONFIRMED);
        fixtures.answer(toGoal, WHO.ministry(), LinkState.CONFIRMED);
        refused(toPriority, WHO.convenor(), "Only those who said what is cited");
    }

    @Test
    void theConvenorConfirmsNoGoal_R83() {
        var toGoal = fixtures.claim(
                fixtures.plan(WHO.agency()), fixtures.goal(WHO.convenor(), WHO.ministry()), WHO.agency());
        refused(toGoal, WHO.convenor(), "Only those who said what is cited");
    }

    @Test
    void nobodyAnswersWhatTheirOwnOrganisationClaims_R83() {
        var input = fixtures.input(WHO.ministry());
        var link = fixtures.claim(fixtures.plan(WHO.ministry()), input, WHO.ministry());

        assertThat(fixtures.state(link)).isEqualTo(LinkState.OWN);
        refused(link, WHO.ministry(), "their own organisation claimed");
    }

    @Test
    void anAnswerIsNotRewritten_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency());
        fixtures.answer(link, WHO.a(), LinkState.DISPUTED);

        assertThatThrownBy(() ->
                        byHand.write(jdbc.sql("update traceability.link_answer set said = 'CONFIRMED' where link = ?")
                                .param(link.value())))
                .hasMessageContaining("An answer stays as it was given");
    }

    @Test
    void anAnswerIsNotTakenAwayWithoutAnother_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency());
        fixtures.answer(link, WHO.a(), LinkState.DISPUTED);

        for (var way : List.of("update traceability.link_answer set stands = false where link = :link", """
                insert into traceability.link_answer (id, link, organisation, person, said, given_at)
                select id, link, organisation, person, 'CONFIRMED', given_at from traceability.link_answer where link = :link
                on conflict do nothing
                """)) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                        byHand.write(jdbc.sql(way).param("link", link.value()));
                        jdbc.sql("set constraints all immediate").update();
                    }))
                    .as(way)
                    .hasMessageContaining("An answer stands until another takes its place");
        }
        assertThat(fixtures.state(link)).isEqualTo(LinkState.DISPUTED);
    }

    /** Else what was said of other words would count again, or what is said now not count. */
    @Test
    void whatHasChangedStaysChangedAndNothingChangesBeforeItDoes_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency(), 30);
        fixtures.answer(link, WHO.a(), LinkState.CONFIRMED, 20);
        fixtures.changed(link, 10);

        refusedChange(link, "null", "A change is not undone");
        refusedChange(link, "changed_at - interval '15 days'", "A change is not undone");
        refusedChange(link, "now() + interval '15 days'", "Nothing has changed in the future");
        assertThat(fixtures.state(link)).isEqualTo(LinkState.TO_RECONFIRM);
    }

    private void refusedChange(LinkId link, String when, String why) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ ->
                        byHand.write(jdbc.sql("update traceability.link set changed_at = " + when + " where id = ?")
                                .param(link.value()))))
                .hasMessageContaining(why);
    }

    @Test
    void noStateIsWrittenIntoALink_R83() {
        var link = fixtures.claim(fixtures.plan(WHO.agency()), fixtures.input(WHO.a()), WHO.agency());

        assertThatThrownBy(() -> byHand.write(jdbc.sql("update traceability.link set state = 'CONFIRMED' where id = ?")
                        .param(link.value())))
                .hasMessageContaining("No traceability.link moves from CLAIMED to CONFIRMED");
    }

    @Test
    void neitherTheEndsNorTheClaimantNorTheOwnerOfWordsAreExchanged() {
        var input = fixtures.input(WHO.a());
        var link = fixtures.claim(fixtures.plan(WHO.agency()), input, WHO.agency());

        for (var change : List.of(
                "update traceability.link set upstream = downstream where id = :link",
                "update traceability.link set claimed_for = :other where id = :link",
                "update traceability.node set owner = :other where id = :input")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> byHand.write(jdbc.sql(change)
                            .param("link", link.value())
                            .param("input", input)
                            .param("other", UUID.randomUUID()))))
                    .as(change)
                    .hasMessageContaining("stay as they are");
        }
    }

    private void refused(LinkId link, UUID organisation, String why) {
        assertThatThrownBy(() -> fixtures.answer(link, organisation, LinkState.CONFIRMED))
                .hasMessageContaining(why);
    }
}
