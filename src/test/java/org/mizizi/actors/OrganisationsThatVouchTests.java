package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandate.State;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Setting;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** how many organisations verify a mandate together is what the country has decided by then. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=where-two-vouch")
class OrganisationsThatVouchTests {

    @Autowired
    Mandates mandates;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Test
    void twoAreTooFewBeforeTheCountryAsksForTwoAndEnoughAfterwards_R49_R87() {
        changes.confirmed(new SettingAmendment(Setting.ORGANISATIONS_TO_VOUCH, 2), changes.tomorrow());
        var before = claim("grace", "Everyone before a court");
        var across = claim("paul", "Everyone who is ill");
        vouch("salma", before);
        vouch("amadou", before);
        vouch("salma", across);
        assertThat(mandates.find(before).mandate().state()).isEqualTo(State.CLAIMED);

        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            vouch("amadou", across);

            assertThat(mandates.find(across).mandate().state()).isEqualTo(State.VERIFIED);
            assertThat(mandates.find(before).mandate().state()).isEqualTo(State.CLAIMED);
        });
    }

    private MandateId claim(String person, String people) {
        var mandate = MandateFixtures.mandate(people, "LAKE", LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1));
        return country.as(person, () -> mandates.claim(mandate));
    }

    private void vouch(String person, MandateId mandate) {
        country.as(person, () -> mandates.endorse(mandate));
    }
}
