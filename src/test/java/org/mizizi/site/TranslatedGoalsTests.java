package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.translations.Said;
import org.mizizi.translations.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;

/** The goals of a strategy in force, in languages that the strategy itself is not written in. */
@DemoTest
@TestPropertySource(properties = "test.country=whose-goals-are-translated")
class TranslatedGoalsTests {

    private static final String KRIO = "Na we go mek di rod gud.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Translations translations;

    @Autowired
    JdbcClient jdbc;

    private record Goal(UUID id, String reference) {}

    @Test
    void aGoalIsReadOnTheSiteInALanguageOfThePeopleBesideItsOwn_R46() {
        var goal = jdbc.sql(
                        "select id, reference from translations.original where kind = 'GOAL' order by reference limit 1")
                .query(Goal.class)
                .single();
        var visitor = new Visitor(context);
        assertThat(visitor.read("/en/strategy")).contains(goal.reference()).doesNotContain(KRIO);

        ActingAs.person(new DemoAccount("zeinab", "zeinab", Set.of(Role.TRANSLATOR)), () -> {
            var desk = translations.find(goal.reference(), "kri");
            var title = desk.original().said().title();
            var words = desk.original().said().words();
            var said = new Said("kri", title.isEmpty() ? "" : "Gol", words.isEmpty() ? "" : KRIO);
            translations.translate(goal.id(), desk.state(), said);
            return true;
        });

        assertThat(visitor.read("/en/strategy")).contains("lang=\"kri\"", KRIO);
    }
}
