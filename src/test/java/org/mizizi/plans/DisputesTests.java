package org.mizizi.plans;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.shared.RefusedException;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.Relation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** what somebody disputes can be replied to, and cannot be made to vanish. */
@PortalTest
@Import(PlansFixtures.class)
class DisputesTests {

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Questions questions;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theClaimantRepliesOnceAndTheStateStaysAsItIs_R83() {
        var plan = disputed(fixtures.input());
        var answer = answer(plan);

        country.as("erik", () -> questions.reply(id(answer), "La route est une autre.", "fr"));

        var link = words(plan);
        assertThat(link.state()).isEqualTo(LinkState.DISPUTED);
        assertThat(link.answers().given()).singleElement().satisfies(said -> {
            assertThat(said.words()).isEqualTo("What we said.");
            assertThat(said.language()).isEqualTo("en");
            assertThat(requireNonNull(said.reply()).words()).isEqualTo("La route est une autre.");
            assertThat(requireNonNull(said.reply()).language()).isEqualTo("fr");
        });
        assertRefused("link.replied", () -> country.as("erik", () -> questions.reply(id(answer), "And again.", "en")));
    }

    /** Not even where the words are their own too: the one who claims, and a colleague of theirs. */
    @Test
    void nobodyAnswersWhatTheirOwnOrganisationClaims_R83() {
        var said = fixtures.node("INPUT", 1, "INP", "ORG-0003", "A road", "PUBLIC");
        var plan = fixtures.submitted("paul", said);
        for (var person : List.of("paul", "fatima")) {
            country.as(person, () -> {
                var link = plans.originsOf(plan.id()).getFirst();
                assertRefused("link.own", () -> questions.answer(link.seen(), LinkState.CONFIRMED, null, "en"));
            });
        }
    }

    @Test
    void nobodyElseReplies_R83() {
        var answer = answer(disputed(fixtures.input()));

        assertRefused(
                "link.not-claimant", () -> country.as("lucia", () -> questions.reply(id(answer), "We think so", "en")));
        assertRefused("link.reply-words", () -> country.as("erik", () -> questions.reply(id(answer), "  ", "en")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into traceability.link_reply (id, answer, organisation, person, words, words_language, given_at)
                                values (gen_random_uuid(), :answer, :other, :other, 'Ours', 'en', now())
                                """)
                        .param("answer", id(answer).value())
                        .param("other", UUID.randomUUID())
                        .update())
                .withMessageContaining("Only the claimant replies");
    }

    /** The dispute stays in the plan's history, and keeps "nothing contested" from being said. */
    @Test
    void aDisputeStaysWhenItsClaimIsDropped_R83() {
        var disputed = fixtures.input();
        var other = fixtures.input();
        var plan = returnedAfter(disputed(disputed, other));

        var served = PlansFixtures.claim(fixtures.goal());
        rewrite(plan, Contested.NONE_KNOWN, PlansFixtures.claim(other), served);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> country.as("erik", () -> submissions.submit(plan.id())))
                .satisfies(refused ->
                        assertThat(refused.refusal().arguments().toString()).contains("none-known-though-disputed"));
        rewrite(plan, Contested.NOTE, PlansFixtures.claim(other), served);
        country.as("erik", () -> submissions.submit(plan.id()));

        assertThat(plans.originsOf(plan.id()))
                .extracting(link -> link.upstream().id())
                .containsExactly(served.upstream(), other);
        assertThat(plans.disputesLeft(plan.id())).singleElement().satisfies(link -> {
            assertThat(link.upstream().id()).isEqualTo(disputed);
            assertThat(link.state()).isEqualTo(LinkState.WITHDRAWN);
            assertThat(link.answers().given()).extracting(LinkAnswer::words).containsExactly("What we said.");
            country.as(
                    "salma",
                    () -> questions.confirm(List.of(questions.find(link.id()).seen())));
        });
        assertThat(plans.disputesLeft(plan.id()))
                .as("settled by the one who disputed")
                .isEmpty();
    }

    @Test
    void aDisputeStaysWhenTheSameIsClaimedAgain_R83() {
        var disputed = fixtures.input();
        var plan = returnedAfter(disputed(disputed));

        rewrite(plan, Contested.NOTE, PlansFixtures.claim(disputed), PlansFixtures.claim(fixtures.goal()));
        country.as("erik", () -> submissions.submit(plan.id()));

        assertThat(words(plan).state()).isEqualTo(LinkState.DISPUTED);
    }

    @Test
    void otherEvidenceAsksAgainAndKeepsWhatWasSaidBefore_R83() {
        var disputed = fixtures.input();
        var plan = returnedAfter(disputed(disputed));

        rewrite(
                plan,
                Contested.NOTE,
                new Claim(disputed, Relation.ANSWERS, "Other evidence, on page 9"),
                PlansFixtures.claim(fixtures.goal()));
        country.as("erik", () -> submissions.submit(plan.id()));

        assertThat(words(plan).state()).isEqualTo(LinkState.TO_RECONFIRM);
        assertThat(words(plan).earlier()).isEqualTo(LinkState.DISPUTED);
    }

    private Plan disputed(UUID... upstream) {
        var plan = fixtures.inReview("erik", upstream);
        country.as(
                "salma",
                () -> plans.originsOf(plan.id()).stream()
                        .filter(link -> link.upstream().id().equals(upstream[0]))
                        .forEach(link -> questions.answer(link.seen(), LinkState.DISPUTED, "What we said.", "en")));
        return plan;
    }

    private Plan returnedAfter(Plan plan) {
        fixtures.returned(plan, List.of());
        return plan;
    }

    private void rewrite(Plan plan, Contested contested, Claim... claims) {
        country.as("erik", () -> {
            plans.save(
                    plan.id(),
                    plans.revise(plan.id()).seen(),
                    new PlanDraft(
                            fixtures.contested(fixtures.content("Travelling mediators"), contested),
                            Arrays.asList(claims)));
        });
    }

    private LinkAnswer answer(Plan plan) {
        return words(plan).answers().given().getFirst();
    }

    /** The one link to what people said. */
    private LinkRow words(Plan plan) {
        return plans.originsOf(plan.id()).stream()
                .filter(link -> link.upstream().kind() == NodeKind.INPUT)
                .findFirst()
                .orElseThrow();
    }

    private static LinkAnswerId id(LinkAnswer answer) {
        return requireNonNull(answer.id());
    }
}
