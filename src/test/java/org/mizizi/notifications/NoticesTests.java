package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundEvent.RoundAnnounced;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.rounds.ShorteningReason;
import org.mizizi.rounds.WhyShort;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class NoticesTests {

    @Autowired
    Notices notices;

    @Autowired
    Rounds rounds;

    @Autowired
    TellOfRounds tellOfRounds;

    @Autowired
    RemindOfClosing remindOfClosing;

    @Autowired
    TestCountry country;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thoseInvitedAreToldOfARoundOnceItIsAnnounced() {
        var round = announced(RoundPurpose.RESPOND, country.external());
        await().untilAsserted(() -> assertThat(told("erik", round)).containsExactly("round-announced-with-hours"));
        assertThat(told("salma", round)).isEmpty();
        assertThat(told("nadia", round)).isEmpty();
    }

    @Test
    void tellingTwiceIsHarmless() {
        var round = announced(RoundPurpose.COLLECT, country.internal());
        await().untilAsserted(() -> assertThat(told("salma", round)).hasSize(1));
        var again = new RoundAnnounced(
                round.id(),
                new Stamp(
                        country.person("nadia"), null, noticeOf("salma", round).noticedAt()));
        tellOfRounds.on(again);
        assertThat(noticesOf("salma", round)).hasSize(1);
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from events.event_publication")
                        .query(Long.class)
                        .single())
                .as("what was done is forgotten by the registry")
                .isZero());
        assertThat(noticesOf("salma", round)).hasSize(1);
    }

    @Test
    void aPersonReadsOnlyTheirOwnNotices() {
        var round = announced(RoundPurpose.COLLECT, country.internal());
        await().untilAsserted(() -> assertThat(told("amadou", round)).hasSize(1));
        var notice = noticeOf("amadou", round);
        country.as("hassan", () -> notices.markRead(notice.id()));
        assertThat(noticeOf("amadou", round).isRead()).isFalse();
        var unread = country.as("amadou", notices::unread);
        country.as("amadou", () -> notices.markRead(notice.id()));
        assertThat(noticeOf("amadou", round).isRead()).isTrue();
        assertThat(country.as("amadou", notices::unread)).isEqualTo(unread - 1);
        country.as("amadou", notices::markAllRead);
        assertThat(country.as("amadou", notices::unread)).isZero();
    }

    @Test
    void peopleAreRemindedOnceBeforeARoundCloses() {
        var round = country.as("nadia", () -> {
            var planned =
                    rounds.plan(plan(RoundPurpose.COLLECT, clock.instant(), Duration.ofDays(2), country.internal()));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
        remindOfClosing.remind();
        remindOfClosing.remind();
        await().untilAsserted(() -> assertThat(told("maryam", round))
                .containsExactlyInAnyOrder("round-announced-with-hours", "round-opened", "round-closes-soon"));
    }

    private Round announced(RoundPurpose purpose, Set<OrganisationId> invited) {
        return country.as(
                "nadia",
                () -> rounds.announce(rounds.plan(plan(purpose, tomorrow(), Duration.ofDays(30), invited))
                        .id()));
    }

    /** No job opens it meanwhile. */
    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private static RoundPlan plan(RoundPurpose purpose, Instant opens, Duration length, Set<OrganisationId> invited) {
        return new RoundPlan(
                purpose,
                LocalizedText.of("en", "What people need"),
                LocalizedText.of("en", "Tell us in your own words."),
                opens,
                opens.plus(length),
                new WhyShort(ShorteningReason.LEGAL_DEADLINE, LocalizedText.of("en", "Elections are near.")),
                null,
                invited);
    }

    private List<String> told(String person, Round round) {
        return noticesOf(person, round).stream().map(Notice::message).toList();
    }

    private Notice noticeOf(String person, Round round) {
        return noticesOf(person, round).getFirst();
    }

    private List<Notice> noticesOf(String person, Round round) {
        return country.as(person, () -> WholeList.of(key -> notices.mine(NoticeSearch.EVERYTHING, key))).stream()
                .filter(notice -> notice.path().endsWith(round.reference()))
                .toList();
    }
}
