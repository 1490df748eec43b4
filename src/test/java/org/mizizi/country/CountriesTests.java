package org.mizizi.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.WithoutRules;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds in the country on a day, and where its places lie. */
@PortalTest
class CountriesTests {

    @Autowired
    Countries countries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    /** The clocks of the country were three hours ahead of UTC until November 2017, and are two hours ahead since. */
    @ParameterizedTest
    @CsvSource({
        "2014-12-31T20:59:59.999999Z, 2014-12-31,,",
        "2014-12-31T21:00:00Z, 2015-01-01, TRANSITION, 2",
        "2019-12-31T21:59:59.999999Z, 2019-12-31, TRANSITION, 2",
        "2019-12-31T22:00:00Z, 2020-01-01, CONSOLIDATION, 0"
    })
    void theDayOfTheCountryDecidesWhichPhaseAndRuleAreInForce_D4(
            Instant moment, LocalDate day, Phase.@Nullable Code phase, @Nullable Integer endorsements) {
        PortalClock.at(moment, () -> {
            assertThat(countries.today()).isEqualTo(day);
            assertThat(countries.currentPhase().map(Phase::code).orElse(null)).isEqualTo(phase);
            assertThat(countries
                            .currentApprovalRule()
                            .map(ApprovalRule::civilSocietyEndorsements)
                            .orElse(null))
                    .isEqualTo(endorsements);
        });
        assertThat(jdbc.sql("select country.day(?)")
                        .param(moment.atOffset(ZoneOffset.UTC))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(day);
    }

    /** Announced on one day for another: until the midnight of the country the number of before counts. */
    @Test
    void aSettingCountsFromTheFirstMomentOfItsDay() {
        new WithoutRules(environment)
                .in(List.of("country.setting"), owner -> owner.sql("""
                        insert into country.setting (code, in_force_from, value)
                        values ('DAYS_TO_ANSWER', '2031-05-01', 14)
                        """).update());
        assertThat(daysToAnswer("2031-04-30T21:59:59.999999Z")).isEqualTo(21);
        assertThat(daysToAnswer("2031-04-30T22:00:00Z")).isEqualTo(14);
    }

    private int daysToAnswer(String moment) {
        return jdbc.sql("select country.setting('DAYS_TO_ANSWER', ?)")
                .param(Instant.parse(moment).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"LAKE, LAKE", "LAKE-BANDARI, LAKE", "NOWHERE,"})
    void aPlaceLiesInItsProvince_R19(String place, @Nullable String province) {
        assertThat(jdbc.sql("select country.first_level(?)")
                        .param(place)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsOnlyOnce(province);
    }

    /** The small country is XTA: codes of places begin with XT or XTA, or say nothing of a country. */
    @ParameterizedTest
    @CsvSource({"XT, true", "XT01, true", "XTA01, true", "KE01, false", "KEN01, false", "XTAB01, true", "LAKE, true"})
    void theDatabaseKnowsWhichCodesLieElsewhere_D9(String place, boolean within) {
        assertThat(jdbc.sql("select country.lies_within(?)")
                        .param(place)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(within);
    }

    @Test
    void codesOfTheCountryHaveNamesAndOthersAreRefused() {
        assertThat(countries.nameOfPlace("LAKE-BANDARI").original()).isEqualTo("Bandari");
        assertThat(countries.nameOfDimension("security").original()).isEqualTo("Security");
        assertThat(countries.nameOfPlace("NOWHERE").original()).isEqualTo("NOWHERE");
        assertThat(countries.placeObjection("LAKE")).isEmpty();
        assertThat(countries.placeObjection(null)).isEmpty();
        assertThat(countries.placeObjection("lake")).contains(Refusal.of("country.unknown-place", "lake"));
        assertThat(countries.dimensionObjection("security")).isEmpty();
        assertThat(countries.dimensionObjection("LAKE")).contains(Refusal.of("country.unknown-dimension", "LAKE"));
    }
}
