package org.mizizi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.administration.CountryChangeFixtures.everywhere;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** a region grows by countries and their places, and no change that waits makes another impossible. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=whose-days-change")
@TestMethodOrder(OrderAnnotation.class)
class RegionTests {

    @Autowired
    CountryChangeFixtures fixtures;

    @Autowired
    CountryChanges changes;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Test
    @Order(1)
    void placesOfTwoCountriesAreToldApartByTheirFirstLetters_R02() {
        fixtures.confirmed(covers("XKX"), countries.today());

        assertThat(countries.covered()).extracting(CoveredCountry::code).contains("XKX");
        assertRefused("amendment.short-form-taken", () -> fixtures.proposed(covers("XKY"), countries.today()));
    }

    @Test
    @Order(2)
    void placesWaitWhileACountryWaitsForItsDay_R02_R87() {
        var places = fixtures.proposed(
                new PlacesAmendment(List.of(new Place("XK01", everywhere("First district"), null))), countries.today());
        fixtures.confirmed(covers("GIN"), fixtures.tomorrow());

        assertRefused("amendment.another-waits", () -> country.as("nadia", () -> changes.confirm(places)));
    }

    private static CoveredAmendment covers(String code) {
        return CoveredAmendment.of(CoveredCountry.of(code));
    }
}
