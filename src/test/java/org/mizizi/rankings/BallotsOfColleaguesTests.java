package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An organisation has one ballot, whoever of its people casts it. */
@PortalTest
@Import(RankingFixtures.class)
class BallotsOfColleaguesTests {

    @Autowired
    RankingFixtures rankings;

    @Autowired
    TestCountry country;

    @Test
    void aBallotIsThatOfWhoCastItLast() {
        var round = rankings.open(2);
        var first = rankings.cast("grace", round, 1, 2);
        assertThat(first.person()).isEqualTo(country.person("grace"));

        var again = rankings.cast("okello", round, 2, 1);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.person()).isEqualTo(country.person("okello"));
    }
}
