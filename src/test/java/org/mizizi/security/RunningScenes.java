package org.mizizi.security;

import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.security.Scenes.with;

import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.notifications.Unfinished.UnfinishedId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal in which something did not succeed. */
record RunningScenes(TestCountry country, JdbcClient jdbc) {

    void set(Scenes scenes) {
        scenes.anybodys("UnfinishedWork.find", _ -> with(unsent()))
                .anybodys("UnfinishedWork.tryAgain", _ -> with(unsent()))
                .anybodys("UnfinishedWork.giveUp", _ -> with(unsent(), text("They have left the country.")));
    }

    private UnfinishedId unsent() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into notifications.notice (id, person, message, arguments, path, noticed_at, cause, attempts)
                        values (:id, :person, 'round-opened', '{"all": []}', 'rounds/RND-0001', now(), :id, 26)
                        """)
                .param("id", id)
                .param("person", country.person("hassan").value())
                .update();
        return new UnfinishedId(id);
    }
}
