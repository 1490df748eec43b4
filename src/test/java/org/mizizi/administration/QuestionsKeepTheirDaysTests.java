package org.mizizi.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Setting;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.TraceScene.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** who was told a day keeps it, whatever the country decides afterwards. */
@PortalTest
@Import(CountryChangeFixtures.class)
@TestPropertySource(properties = "test.country=whose-days-change")
class QuestionsKeepTheirDaysTests {

    private static final Parties WHO = Parties.INVENTED;

    @Autowired
    CountryChangeFixtures changes;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LinkFixtures links;

    @BeforeEach
    void begin() {
        links = new LinkFixtures(jdbc, byHand, clock);
    }

    @Test
    void aQuestionAskedBeforeTheChangeIsDueWhenItWasToldAndALaterOneByTheNewNumber_R83_R87() {
        changes.confirmed(new SettingAmendment(Setting.DAYS_TO_ANSWER, 5), changes.tomorrow());
        var today = asked(0);
        var later = asked(-2);

        assertThat(due(today, 4)).isEqualTo(21);
        assertThat(due(later, 4)).isEqualTo(2 + 5);
    }

    @Test
    void anEarlierAnswerCountsAsLongAsWasSaidWhenTheEndChanged_R83_R87() {
        changes.confirmed(new SettingAmendment(Setting.DAYS_TO_RECONFIRM, 10), changes.tomorrow());
        var link = asked(100);
        links.answer(link, WHO.a(), LinkState.CONFIRMED, 90);
        links.changed(link, 0);

        assertThat(weighs(link, 59)).isEqualTo("CONFIRMED");
        assertThat(weighs(link, 61)).isEqualTo("TO_RECONFIRM");
    }

    private LinkId asked(int daysAgo) {
        return links.claim(links.plan(WHO.agency()), links.input(WHO.a()), WHO.agency(), daysAgo);
    }

    private long due(LinkId link, int daysFromNow) {
        var due = read("due_at", link, daysFromNow, OffsetDateTime.class).toInstant();
        return Duration.between(clock.instant(), due).plusHours(1).toDays();
    }

    private String weighs(LinkId link, int daysFromNow) {
        return read("weighs", link, daysFromNow, String.class);
    }

    private <T> T read(String column, LinkId link, int daysFromNow, Class<T> type) {
        var then = clock.instant().plus(Duration.ofDays(daysFromNow));
        return jdbc.sql("select " + column + " from traceability.standing(:then) where link = :link")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .param("link", link.value())
                .query(type)
                .single();
    }
}
