package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.OrganisationKind.UN_ENTITY;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of an organisation beside its name: proposed by one person and confirmed by another, in its form. */
@PortalTest
@Import(OrganisationFixtures.class)
class OrganisationProfilesTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "As they wrote");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsToldOfAnOrganisationIsWhatTwoPeopleWantedLast_R01_R76() {
        var network = register.entered(UN_ENTITY);
        var agency = register.entered(OrganisationKind.BILATERAL_DONOR);
        var first = new OrganisationProfile(List.of(network.id()), "NO", "office@agency.example", false, List.of("en"));
        var later = new OrganisationProfile(List.of(), "SE", "office@agency.example", true, List.of("en", "fr"));
        for (var told : List.of(first, later)) {
            var change = propose(() -> changes.proposeAmendment(agency.id(), agency.name(), WHY, told, WHY));
            assertThat(organisations.find(agency.id()).profile()).isNotEqualTo(told);
            country.as("nadia", () -> changes.confirm(change));
            assertThat(organisations.find(agency.id()).profile()).isEqualTo(told);
        }
        assertThatThrownBy(() -> byHand.write(jdbc.sql(
                                "update actors.organisation set networks = ?, parent_country = 'NO' where id = ?")
                        .params(new UUID[] {network.id().value()}, agency.id().value())))
                .hasMessageContaining("as one person proposed and another confirmed it last");
        assertThat(organisations.find(agency.id()).profile().publicContact()).isEqualTo("office@agency.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX;;true;organisation.no-such-country",
                ";here;false;organisation.no-such-address",
                ";;true;organisation.no-public-address"
            })
    void whatIsToldHasTheFormInWhichSuchThingsAreWritten_R76(String written) {
        var agency = country.organisation("ORG-0011");
        var parts = written.split(";", -1);
        var profile = new OrganisationProfile(
                List.of(),
                parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : parts[1],
                Boolean.parseBoolean(parts[2]),
                List.of());
        assertRefused(
                parts[3],
                () -> propose(() -> changes.proposeAmendment(agency.id(), agency.name(), null, profile, WHY)));
    }

    @Test
    void anOrganisationOfTheCountryBelongsToNoOtherAndIsNoNetworkOfItself_R76() {
        var own = country.organisation("ORG-0005");
        var abroad = new OrganisationProfile(List.of(), "NO", null, false, List.of());
        assertRefused(
                "organisation.country-from-outside",
                () -> propose(() -> changes.proposeAmendment(own.id(), own.name(), null, abroad, WHY)));
        assertRefused(
                "organisation.own-network",
                () -> propose(() -> changes.proposeAmendment(own.id(), own.name(), null, inNetworks(own.id()), WHY)));
        assertRefused(
                "organisation.no-such-language",
                () -> propose(() -> changes.proposeAmendment(
                        own.id(),
                        own.name(),
                        null,
                        new OrganisationProfile(List.of(), null, null, false, List.of("qqq")),
                        WHY)));
    }

    private static OrganisationProfile inNetworks(OrganisationId... networks) {
        return new OrganisationProfile(List.of(networks), null, null, false, List.of());
    }

    private OrganisationChangeId propose(Supplier<OrganisationChangeId> proposal) {
        return country.as("sami", proposal);
    }
}
