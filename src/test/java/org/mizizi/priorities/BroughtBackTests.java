package org.mizizi.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement.Part;
import org.mizizi.rounds.Round;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** what two people have retired, two people bring back from a day on; that it was retired until then stays. */
@PortalTest
@Import({PrioritiesFixtures.class, CountryChangeFixtures.class})
@TestPropertySource(properties = "test.country=that-brings-back")
class BroughtBackTests {

    private static final Amendment RETIRED = new RetirementAmendment(Part.DIMENSION, "development");
    private static final Amendment BROUGHT_BACK = new RestorationAmendment(Part.DIMENSION, "development");

    @Autowired
    Inputs inputs;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    Ledger ledger;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void whatWasRetiredIsInUseAgainFromItsDayOnAndMayBeRetiredOnceMore_R04_R87() {
        var round = fixtures.openRound();
        var today = countries.today();
        assertRefused("amendment.not-retired", () -> changes.confirmed(BROUGHT_BACK, today.plusDays(2)));
        changes.confirmed(RETIRED, today.plusDays(1));
        assertRefused("amendment.not-retired", () -> changes.confirmed(BROUGHT_BACK, today.plusDays(1)));
        changes.confirmed(BROUGHT_BACK, today.plusDays(4));
        assertRefused("amendment.not-retired", () -> changes.confirmed(BROUGHT_BACK, today.plusDays(6)));
        assertRefused("amendment.retired-already", () -> changes.confirmed(RETIRED, today.plusDays(3)));

        in(2, () -> assertRefused("country.retired-dimension", () -> said(round)));
        in(4, () -> said(round));
        in(5, () -> changes.confirmed(RETIRED, today.plusDays(6)));
        in(6, () -> assertRefused("country.retired-dimension", () -> said(round)));

        for (var day = 0; day < 9; day++) {
            assertThat(isRetired(today.plusDays(day))).as("day %d", day).isEqualTo((day >= 1 && day < 4) || day >= 6);
        }
        assertThat(countries.retirements()).hasSize(2);
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    /** What the domain refuses, the database does. */
    @Test
    void nobodyBringsBackAloneOrWhatIsNotRetired_R87() {
        assertThatThrownBy(() -> byHand.write(jdbc.sql("""
                        insert into country.restoration (part, code, since) values ('DIMENSION', 'security', current_date + 9)
                        """)))
                .hasMessageContaining("Only what is retired is brought back");
        changes.confirmed(new RetirementAmendment(Part.PLACE, "LAKE-BANDARI"), changes.tomorrow());
        assertThatThrownBy(() -> byHand.write(jdbc.sql("""
                        insert into country.restoration (part, code, since) values ('PLACE', 'LAKE-BANDARI', current_date + 9)
                        """)))
                .hasMessageContaining("as one person proposed and another confirmed it");
    }

    private Input said(Round round) {
        var content =
                new InputContent(InputKind.NEED, "en", "Water", "A well", "LAKE", 10, "development", Authorship.NAMED);
        return country.as("salma", () -> inputs.saveDraft(round.id(), content));
    }

    private void in(int days, Runnable work) {
        PortalClock.at(clock.instant().plus(Duration.ofDays(days)), work);
    }

    private boolean isRetired(LocalDate day) {
        return jdbc.sql("select country.is_retired('DIMENSION', 'development', cast(? as date) + interval '12 hours')")
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
