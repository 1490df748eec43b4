package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.OrganisationKind.MINISTRY;

import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ministries get other names with every government: by two people, and what they were called before stays to be read. */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class})
class OrganisationNamesTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "Decree on the government");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOrganisationIsCalledAsTwoPeopleWantedAndItsFormerNamesStay_R87() {
        var ministry = register.entered(MINISTRY);
        var first = name("Ministry of Peace of " + ministry.reference());
        var second = name("Ministry of Peace and Water of " + ministry.reference());
        var proposed = proposeName(ministry, first);
        assertThat(organisations.find(ministry.id()).name()).isEqualTo(ministry.name());
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(proposed)));
        country.as("nadia", () -> changes.confirm(proposed));
        var later = proposeName(organisations.find(ministry.id()), second);
        country.as("nadia", () -> changes.confirm(later));

        assertThat(organisations.find(ministry.reference()).name()).isEqualTo(second);
        assertThat(organisations.formerNames(ministry.id()))
                .extracting(FormerName::name)
                .containsExactly(first, ministry.name());
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void nobodyTakesTheNameOfAnother_R87() {
        var one = register.entered(MINISTRY);
        var other = register.entered(MINISTRY);
        assertRefused("organisation.name-taken", () -> proposeName(one, other.name()));

        var wanted = name("Ministry of Bridges of " + one.reference());
        var waiting = proposeName(one, wanted);
        var quicker = proposeName(other, wanted);
        country.as("nadia", () -> changes.confirm(quicker));
        assertRefused("organisation.name-taken", () -> country.as("nadia", () -> changes.confirm(waiting)));
    }

    @Test
    void whatItWasCalledIsNotForThoseToSayWhoRenameIt_R87() {
        var ministry = register.entered(MINISTRY);
        var proposed = proposeName(ministry, name("Ministry of Roads of " + ministry.reference()));
        country.as("nadia", () -> changes.confirm(proposed));
        assertThatThrownBy(() ->
                        byHand.write(jdbc.sql("update actors.proposed_organisation set called = name where change = ?")
                                .param(proposed.value())))
                .hasStackTraceContaining("permission denied");
    }

    private OrganisationChangeId proposeName(Organisation about, LocalizedText name) {
        return country.as(
                "sami", () -> changes.proposeAmendment(about.id(), name, about.description(), about.profile(), WHY));
    }

    private static LocalizedText name(String english) {
        return LocalizedText.of("en", english);
    }
}
