package org.mizizi.actors;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.priorities.PrioritiesFixtures.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far an organisation speaks for people: from the first to the last day of a mandate that the convenor has verified. */
@PortalTest
@Import({PlansFixtures.class, PrioritiesFixtures.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MandatesTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 8, 31);

    @Autowired
    Organisations organisations;

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
            var mandate = claimed("ORG-0008");
            country.as("nadia", () -> organisations.verify(mandate));
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

    @Test
    void aMandateIsClaimedFirstAndVerifiedOnceByAnotherOrganisation_R49_R87() {
        assertRefused("mandate.claimed-first", () -> claim(mandate("ORG-0007", Mandate.State.VERIFIED)));
        var mandate = claimed("ORG-0007");
        country.as("nadia", () -> {
            assertThat(organisations.verifyObjection(mandate)).isEmpty();
            organisations.verify(mandate);
            assertRefused("mandate.not-claimed", () -> organisations.verify(mandate));
        });
        var ofTheConvenor = claimed("ORG-0001");
        country.as("nadia", () -> assertRefused("mandate.own-organisation", () -> organisations.verify(ofTheConvenor)));
    }

    @Test
    void aClaimThatNobodyHasVerifiedSpeaksForNobody_R61() {
        PortalClock.at(Instant.parse("2018-06-01T08:00:00Z"), () -> {
            claimed("ORG-0006");
            assertThat(country.as("amadou", () -> reviews.endorsementObjection(requireNonNull(plan))))
                    .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("plan.no-mandate"));
        });
    }

    private MandateId claimed(String organisation) {
        var mandate = mandate(organisation, Mandate.State.CLAIMED);
        claim(mandate);
        return mandate.id();
    }

    private void claim(Mandate mandate) {
        country.as("sami", () -> organisations.claim(mandate));
    }

    private Mandate mandate(String organisation, Mandate.State state) {
        return new Mandate(
                new MandateId(Identifier.next()),
                country.organisation(organisation).id(),
                text("Those who came back"),
                "LAKE",
                text("Elected by an assembly"),
                "Minutes of the assembly",
                FIRST,
                LAST,
                state);
    }
}
