package org.mizizi.actors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandate.State;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateContest.Outcome;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How far an organisation speaks for people: from the first to the last day of a mandate that the convenor has verified. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MandatesTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 8, 31);

    @Autowired
    Mandates mandates;

    @Autowired
    Reviews reviews;

    @Autowired
    Inputs inputs;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    private @Nullable Plan plan;
    private @Nullable Input said;

    @BeforeAll
    void inTheWinterBefore() {
        PortalClock.at(Instant.parse("2018-02-20T08:00:00Z"), () -> {
            plan = plans.confirmed();
            said = priorities.submit("maryam", priorities.openRound(), "Land to come back to");
            var mandate = claim("maryam", "Those who came back", FIRST, LAST);
            country.as("nadia", () -> mandates.verify(mandate));
        });
    }

    /** Midnight in the country was two hours before that of UTC. */
    @ParameterizedTest
    @CsvSource({
        "2018-02-28T21:59:59.999999Z, false",
        "2018-02-28T22:00:00Z, true",
        "2018-08-31T21:59:59.999999Z, true",
        "2018-08-31T22:00:00Z, false"
    })
    void aMandateHoldsFromTheFirstToTheLastOfItsDaysInTheCountry_R49_R61(Instant moment, boolean holds) {
        PortalClock.at(moment, () -> {
            var endorses = country.as("maryam", () -> reviews.endorsementObjection(requireNonNull(plan)));
            var shown = inputs.find(String.valueOf(requireNonNull(said).reference()))
                    .voice()
                    .mandate();
            assertThat(endorses.isEmpty()).as("endorses").isEqualTo(holds);
            assertThat(shown).as("shown").isEqualTo(holds ? Mandate.State.VERIFIED : null);
        });
        assertThat(jdbc.sql("select actors.speaks_for_people(:organisation, country.day(:moment))")
                        .param(
                                "organisation",
                                country.organisation("ORG-0008").id().value())
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single())
                .isEqualTo(holds);
    }

    /** The convenor verifies, once; who claims does not, nor does the administrator claim, verify or settle anything. */
    @Test
    void aMandateIsClaimedByItsOrganisationAndVerifiedByTheConvenor_R49_R87() {
        var mandate = claim("hassan", "Shepherds");
        for (var other : List.of("sami", "hassan", "salma", "erik")) {
            assertThatThrownBy(() -> country.as(other, () -> mandates.verify(mandate)))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var other : List.of("sami", "nadia", "erik")) {
            assertThatThrownBy(() -> claim(other, "Shepherds")).as(other).isInstanceOf(AccessDeniedException.class);
        }
        country.as("nadia", () -> {
            assertThat(mandates.objection(MandateStep.VERIFY, mandate)).isEmpty();
            mandates.verify(mandate);
            assertRefused("mandate.not-claimed", () -> mandates.verify(mandate));
        });
        assertThat(mandates.find(mandate).verifiedBy())
                .isEqualTo(country.organisation("ORG-0001").id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    mandate.no-constituency       | Fishers | ELECTED | Minutes |                      | 2026-01-01 | 2026-12-31
                    mandate.no-way                | Fishers |         | Minutes |                      | 2026-01-01 | 2026-12-31
                    mandate.no-evidence           | Fishers | ELECTED |         |                      | 2026-01-01 | 2026-12-31
                    mandate.no-link               | Fishers | ELECTED | Minutes | javascript:alert(1)  | 2026-01-01 | 2026-12-31
                    mandate.no-period             | Fishers | ELECTED | Minutes |                      |            | 2026-12-31
                    mandate.ends-before-it-begins | Fishers | ELECTED | Minutes |                      | 2026-12-31 | 2026-01-01
                    """, delimiter = '|')
    void aClaimSaysForWhomByWhatRightAndUntilWhen_R49(
            String refusal,
            String people,
            Mandate.@Nullable Choosing chosen,
            @Nullable String evidence,
            @Nullable String link,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        var wanted = new NewMandate(
                refusal.endsWith("constituency") ? null : text(people),
                null,
                chosen,
                text("By show of hands"),
                evidence == null ? "" : evidence,
                link == null ? "" : link,
                from,
                until,
                null);
        assertThat(wanted.objections()).extracting(Refusal::key).containsExactly(refusal);
        assertRefused(refusal, () -> country.as("maryam", () -> mandates.claim(wanted)));
    }

    @Test
    void aClaimThatNobodyHasVerifiedSpeaksForNobody_R61() {
        PortalClock.at(Instant.parse("2018-06-01T08:00:00Z"), () -> {
            claim("amadou", "Those who stayed", FIRST, LAST);
            assertThat(country.as("amadou", () -> reviews.endorsementObjection(requireNonNull(plan))))
                    .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("plan.no-mandate"));
        });
    }

    /** Three organisations with a mandate of their own; fewer do not, nor does anybody without one. */
    @Test
    void threeOrganisationsWithAMandateVerifyThatOfAnother_R49() {
        var mandate = claim("grace", "Everyone before a court");
        assertRefused("mandate.own-endorsement", () -> endorse("okello", mandate));
        assertRefused("mandate.endorser-without", () -> endorse("paul", mandate));
        endorse("salma", mandate);
        endorse("amadou", mandate);
        assertRefused("mandate.endorsed-already", () -> endorse("amadou", mandate));
        assertThat(state(mandate)).as("two of three").isEqualTo(State.CLAIMED);
        endorse("hassan", mandate);
        assertThat(state(mandate)).isEqualTo(State.VERIFIED);
        assertRefused("mandate.not-claimed", () -> endorse("maryam", mandate));
        assertThat(mandates.find(mandate).verifiedBy()).isNull();
        assertThat(mandates.find(mandate).endorsedBy()).containsExactly(id("ORG-0005"), id("ORG-0006"), id("ORG-0007"));
    }

    /** What a mandate was, what the convenor or those who contest make of it, and what it is then. */
    @ParameterizedTest
    @CsvSource({
        "false, STANDS, CLAIMED",
        "true, STANDS, VERIFIED",
        "false, TAKEN_BACK, CLAIMED",
        "true, TAKEN_BACK, VERIFIED",
        "false, FALLS, WITHDRAWN",
        "true, FALLS, WITHDRAWN"
    })
    void aContestedMandateIsAgainWhatItWasOrEnds_R49(boolean verified, Outcome outcome, State later) {
        var mandate = claim("paul", "People " + UUID.randomUUID());
        if (verified) {
            country.as("nadia", () -> mandates.verify(mandate));
        }
        var contest = contest("maryam", mandate);
        assertThat(state(mandate)).isEqualTo(State.CONTESTED);
        country.as("fatima", () -> mandates.answer(contest, text("They were asked in June.")));
        settle(contest, outcome);
        assertThat(state(mandate)).isEqualTo(later);
        assertThat(mandates.find(mandate).contests()).singleElement().satisfies(settled -> {
            assertThat(settled.by()).isEqualTo(id("ORG-0008"));
            assertThat(settled.outcome()).isEqualTo(outcome);
            assertThat(requireNonNull(settled.answer()).original()).isEqualTo("They were asked in June.");
        });
        assertRefused("contest.settled", () -> settle(contest, Outcome.STANDS));
    }

    @Test
    void aMandateStaysContestedUntilEverythingSaidAgainstItIsSettled_R49() {
        var mandate = claim("paul", "Payers of tolls");
        var first = contest("maryam", mandate);
        var second = contest("hassan", mandate);
        assertRefused("mandate.contested-already", () -> contest("hassan", mandate));
        assertRefused("mandate.own-contest", () -> contest("fatima", mandate));
        settle(first, Outcome.STANDS);
        assertThat(state(mandate)).isEqualTo(State.CONTESTED);
        settle(second, Outcome.STANDS);
        assertThat(state(mandate)).isEqualTo(State.CLAIMED);
    }

    /** In 2018 no organisation of the test country speaks for anybody yet; ministries work everywhere. */
    @Test
    void onlySomebodyOfTheSameAreaContests_R49() {
        PortalClock.at(Instant.parse("2018-05-02T08:00:00Z"), () -> {
            var mandate = claim("paul", "Keepers of boats", FIRST, LAST);
            assertRefused("mandate.other-area", () -> contest("salma", mandate));
            claim("salma", "Menders of nets", FIRST, LAST);
            contest("salma", mandate);
            contest("grace", mandate);
        });
    }

    /** two claims on "Nimba youth 2026" are both contested, whoever came first and whatever it was. */
    @Test
    void twoClaimsToTheSamePeopleAreBothContestedUntilOneIsWithdrawn_R49() {
        var first = claim("amadou", "Nimba youth 2026");
        country.as("nadia", () -> mandates.verify(first));
        var second = claim("maryam", "2026: YOUTH, Nimba");
        assertThat(state(first)).isEqualTo(State.CONTESTED);
        assertThat(state(second)).isEqualTo(State.CONTESTED);
        assertThat(mandates.find(first).contests()).singleElement().satisfies(found -> {
            assertThat(found.by()).isEqualTo(id("ORG-0008"));
            assertThat(found.rival()).isEqualTo(second);
        });

        country.as("maryam", () -> mandates.withdraw(second));

        assertThat(state(first)).isEqualTo(State.VERIFIED);
        assertThat(state(second)).isEqualTo(State.WITHDRAWN);
        assertThat(mandates.find(first).contests())
                .extracting(MandateContest::outcome)
                .containsExactly(Outcome.NO_LONGER);
        assertThat(mandates.find(second).contests())
                .extracting(MandateContest::outcome)
                .containsExactly(Outcome.NO_LONGER);
    }

    private void settle(MandateContestId contest, Outcome outcome) {
        switch (outcome) {
            case STANDS -> country.as("nadia", () -> mandates.dismiss(contest, text("The minutes say so.")));
            case FALLS -> country.as("nadia", () -> mandates.uphold(contest, text("Nobody was asked.")));
            case TAKEN_BACK -> country.as("maryam", () -> mandates.takeBack(contest));
            case NO_LONGER -> throw new IllegalArgumentException();
        }
    }

    private State state(MandateId mandate) {
        return mandates.find(mandate).mandate().state();
    }

    private OrganisationId id(String organisation) {
        return country.organisation(organisation).id();
    }

    private void endorse(String person, MandateId mandate) {
        country.as(person, () -> mandates.endorse(mandate));
    }

    private MandateContestId contest(String person, MandateId mandate) {
        return country.as(person, () -> mandates.contest(mandate, text("Nobody here was asked.")));
    }

    private MandateId claim(String person, String people) {
        return claim(person, people, LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1));
    }

    private MandateId claim(String person, String people, LocalDate from, LocalDate until) {
        return country.as(person, () -> mandates.claim(MandateFixtures.mandate(people, "LAKE", from, until)));
    }
}
