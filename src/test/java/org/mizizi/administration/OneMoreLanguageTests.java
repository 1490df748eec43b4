package org.mizizi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.administration.CountryChangeFixtures.everywhere;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.OfficialLanguageAmendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.country.Countries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** a country comes to publish in one more language, and to count by another time and money. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=that-speaks-one-more-language")
@TestMethodOrder(OrderAnnotation.class)
class OneMoreLanguageTests {

    @Autowired
    CountryChangeFixtures fixtures;

    @Autowired
    CountryChanges changes;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void anotherTimeAndMoneyHoldFromTheirDayOn_R87() {
        fixtures.confirmed(
                new TimeAndMoneyAmendment(ZoneId.of("Africa/Nairobi"), Currency.getInstance("KES")), countries.today());

        assertThat(countries.country().zone()).isEqualTo(ZoneId.of("Africa/Nairobi"));
        assertThat(countries.country().currency()).isEqualTo(Currency.getInstance("KES"));
    }

    @Test
    @Order(1)
    void twoProposalsDoNotUndoEachOther_R87() {
        var money = fixtures.proposed(new TimeAndMoneyAmendment(null, Currency.getInstance("SDG")), countries.today());
        fixtures.confirmed(new TimeAndMoneyAmendment(ZoneId.of("Africa/Juba"), null), countries.today());
        country.as("nadia", () -> changes.confirm(money));

        assertThat(countries.country().zone()).isEqualTo(ZoneId.of("Africa/Juba"));
        assertThat(countries.country().currency()).isEqualTo(Currency.getInstance("SDG"));
    }

    @Test
    @Order(2)
    void whatIsWrittenFromThenOnIsWrittenInItTooAndTheRestIsNamed_R15() {
        var before = new DimensionAmendment("d-before", everywhere("Before"), List.of());
        fixtures.confirmed(before, countries.today());
        var whole = countries.withoutWordsIn("fr").size();
        fixtures.confirmed(new OfficialLanguageAmendment("sw"), countries.today());

        assertThat(countries.country().languages()).endsWith("sw");
        assertThat(countries.withoutWordsIn("fr")).hasSize(whole);
        assertThat(countries.withoutWordsIn("sw"))
                .containsEntry(
                        Amendment.Kind.DIMENSION, (long) countries.dimensions().size())
                .containsEntry(Amendment.Kind.NAME, 1L);
        assertRefused(
                "amendment.every-language",
                () -> fixtures.proposed(
                        new DimensionAmendment("d-after", everywhere("After"), List.of()), countries.today()));
    }

    @Test
    @Order(3)
    void aNameInTheNewLanguageIsNoLongerMissed_R15() {
        fixtures.confirmed(
                new NameAmendment(everywhere("Testland").with("sw", "Nchi ya majaribio"), null), countries.today());

        assertThat(countries.withoutWordsIn("sw")).doesNotContainKey(Amendment.Kind.NAME);
    }

    /** Each of them had been changed by two people before, and the name still is what they wanted. */
    @Order(4)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency = 'USD'",
                "time_zone = 'Africa/Monrovia'",
                "languages = array_append(languages, 'es')",
                "languages = array_append(languages, 'sw')",
                "languages = array_remove(languages, 'sw')",
                "languages = array_prepend('sw', array_remove(languages, 'sw'))",
                "name = name || '{\"original\": \"fr\"}'"
            })
    void nothingOfItChangesByHand_R87(String part) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql("update country.country set " + part)))
                .hasMessageContaining("Nothing changes in the country");
    }
}
