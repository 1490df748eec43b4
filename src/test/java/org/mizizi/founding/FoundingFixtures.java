package org.mizizi.founding;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the terminal shows to whoever starts an empty portal. */
@TestComponent
public class FoundingFixtures {

    private final FoundersSecret secret;
    private final JdbcClient jdbc;

    FoundingFixtures(FoundersSecret secret, JdbcClient jdbc) {
        this.secret = secret;
        this.jdbc = jdbc;
    }

    /** The secret of one more start. */
    public String printed() {
        return secret.make().orElseThrow();
    }

    public void nobodyHasBegun() {
        jdbc.sql("delete from founding.draft").update();
        jdbc.sql("delete from founding.secret").update();
    }
}
