package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the demo country has become, told step by step by its services, is what its links join. */
@DemoTest
class EndsInTheDemoCountryTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyEndOfALinkSaysWhatItStandsFor() {
        assertThat(EndsOfLinks.kinds(jdbc))
                .contains("INPUT PUBLIC", "PRIORITY PUBLIC", "GOAL IN_FORCE", "PLAN IN_FORCE");
        assertThat(EndsOfLinks.drifted(jdbc)).isEmpty();
        assertThat(EndsOfLinks.left(jdbc)).isEmpty();
    }
}
