package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.actors.OrganisationKind.CIVIL_SOCIETY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WithoutRules;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** who speaks for what has ended follows from the register alone, also where rows came from elsewhere. */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class})
class WhoSpeaksNowTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "Named in the official journal");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void itIsToldAnewAsItWasWhenTheyEnded_R90() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(CIVIL_SOCIETY);
        var third = register.entered(CIVIL_SOCIETY);
        var closed = register.entered(CIVIL_SOCIETY);
        var intoClosed = register.entered(CIVIL_SOCIETY);
        merge(first, second);
        merge(second, third);
        merge(intoClosed, closed);
        country.as("nadia", () -> changes.confirm(country.as("sami", () -> changes.proposeClosing(closed.id(), WHY))));
        var told = succession();
        assertThat(told)
                .contains(
                        first.id().value() + " " + third.id().value(),
                        second.id().value() + " " + third.id().value(),
                        closed.id().value() + " nobody",
                        intoClosed.id().value() + " nobody");

        new WithoutRules(environment).in(List.of("actors.succession"), owner -> {
            owner.sql("update actors.succession set speaker = null").update();
            owner.sql("select actors.tell_who_speaks_now()").query().singleRow();
        });

        assertThat(succession()).isEqualTo(told);
    }

    private void merge(Organisation one, Organisation into) {
        var change = country.as("sami", () -> changes.proposeMerger(one.id(), into.id(), WHY));
        country.as("nadia", () -> changes.confirm(change));
    }

    private List<String> succession() {
        return jdbc.sql(
                        "select organisation || ' ' || coalesce(speaker::text, 'nobody') from actors.passed_on order by 1")
                .query(String.class)
                .list();
    }
}
