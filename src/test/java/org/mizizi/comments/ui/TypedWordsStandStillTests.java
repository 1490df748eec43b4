package org.mizizi.comments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.comments.Comments;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B3, B5, E6: whatever keeps a text from being kept is told, and the text stands where it was typed. */
@PortalTest
@Import(StrategyFixtures.class)
@ViewPackages(packages = {"org.mizizi.comments.ui", "org.mizizi.strategies.ui"})
@SignedInAs("lucia")
class TypedWordsStandStillTests extends SpringBrowserlessTest {

    @Autowired
    Comments comments;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    /** A comment that begins with a code of PostgreSQL fails with it. */
    @BeforeEach
    void letCommentsFail() throws SQLException {
        asOwner("""
                create or replace function public.fail() returns trigger language plpgsql as
                $$ begin raise exception 'as the test wants' using errcode = left(new.text, 5); end $$;
                create or replace trigger fail before insert on %s
                    for each row when (new.text ~ '^[0-9A-Z]{5} ') execute function public.fail()
                """.formatted(commentTable()));
    }

    @AfterEach
    void letThemPass() throws SQLException {
        asOwner("drop function public.fail() cascade");
    }

    @ParameterizedTest
    @CsvSource({
        "53100, no room left",
        "40P01, too many people",
        "40001, too many people",
        "23505, exists already",
        "23514, a rule of the database",
        "22003, larger than can be kept",
        "57014, took too long",
        "08006, cannot reach its database",
        "XX000, not your doing"
    })
    void afterAFailureTheWordsStandWhereTheyWereTyped_B5(String state, String told) {
        var panel = panel(inConsultation());
        test(panel.words).setValue(state + " Name the women.");
        test(panel.send).click();
        assertThat(said()).contains("It did not work", told, "still on the screen");
        assertThat(panel.words.getValue()).isEqualTo(state + " Name the women.");
        assertThat(panel.send.isEnabled()).isTrue();
    }

    @Test
    void aPastedTextIsNotCutAndTheRefusalKeepsIt_B3() {
        var pasted = "x".repeat(Writing.COMMENT.longest() + 500);
        var strategy = inConsultation();
        var panel = panel(strategy);
        test(panel.words).setValue(pasted);
        assertThat(panel.words.isInvalid()).isTrue();
        assertThat(panel.words.getErrorMessage()).contains("500 characters too many");
        test(panel.send).click();
        assertThat(said()).contains("500 characters too many", "Nothing was cut");
        assertThat(panel.words.getValue()).isEqualTo(pasted);
        assertThat(comments.on(strategy.id())).isEmpty();
    }

    @Test
    void whoSendsTooManyReadsWhenItGoesOnAndKeepsTheWords_E6() {
        var strategy = inConsultation();
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        for (var sent = 1; sent <= 20; sent++) {
            var number = sent;
            country.as("lucia", () -> comments.write(anchor, "en", "Comment " + number));
        }
        var panel = panel(strategy);
        test(panel.words).setValue("One more.");
        test(panel.send).click();
        assertThat(said())
                .contains("you have sent 20 within ten minutes")
                .containsPattern("goes on after .*\\d{2}:\\d{2}");
        assertThat(panel.words.getValue()).isEqualTo("One more.");
    }

    private Strategy inConsultation() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(
                strategy,
                Stream.concat(country.internal().stream(), country.external().stream())
                        .toArray(OrganisationId[]::new));
        return strategy;
    }

    private CommentPanel panel(Strategy strategy) {
        UI.getCurrent().navigate(Paths.strategy(strategy.number()), QueryParameters.fromString("at=3.1"));
        return find(CommentPanel.class).single();
    }

    private String said() {
        return Shown.text(find(Notification.class).all().getLast());
    }

    private String commentTable() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_name = 'comment' and table_type = 'BASE TABLE'
                        """).query(String.class).single();
    }

    private void asOwner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.liquibase.url"),
                        environment.getRequiredProperty("spring.liquibase.user"),
                        environment.getRequiredProperty("spring.liquibase.password"));
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
