package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.notifications.Unfinished.UnfinishedId;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@PortalTest
class MailTests {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    ByHand byHand;

    @Autowired
    MailNotices mail;

    @Autowired
    Rounds rounds;

    @Autowired
    TestCountry country;

    @Autowired
    UnfinishedWork work;

    @Autowired
    Clock clock;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ChosenLanguages languages;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("mizizi.mail.from", () -> "portal@mizizi.example");
        properties.add("mizizi.base-url", () -> "https://mizizi.example/");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void eachPersonInvitedGetsOneMailInTheirLanguageWithALinkToThePortal_T78() {
        byHand.write(jdbc.sql("update actors.member set language = 'ar' where name = 'hassan'"));
        var round = announced("What elders need", country.internal());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        mail.sendAllDue();
        var toHassan = mailsTo("hassan@mizizi.example", round);
        assertThat(toHassan).singleElement().satisfies(message -> {
            assertThat(message.getSubject()).isEqualTo("إعلان: What elders need");
            assertThat(message.getHeader("Content-Language")).containsExactly("ar");
            assertThat(message.getContent().toString())
                    .contains("https://mizizi.example/workspace/rounds/" + round.reference())
                    .contains("أُعلنت الجولة");
        });
        assertThat(mailsTo("salma@mizizi.example", round))
                .singleElement()
                .satisfies(message -> assertThat(message.getSubject()).isEqualTo("Announced: What elders need"));
        assertThat(mailsTo("erik@mizizi.example", round)).isEmpty();
    }

    /** Whatever the register says of them. */
    @Test
    void whoHasChosenALanguageIsMailedInIt_L() {
        var salma = country.as("salma", currentActor::account).orElseThrow();
        languages.keep(salma, new LanguageChoice(InterfaceLanguage.SWAHILI, clock.instant()));
        var round = announced("Wells", country.internal());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        assertThat(mailsTo("salma@mizizi.example", round)).singleElement().satisfies(message -> {
            assertThat(message.getHeader("Content-Language")).containsExactly("sw");
            assertThat(message.getSubject()).isEqualTo("Imetangazwa: Wells");
        });
        jdbc.sql("update actors.chosen_language set language = 'en'").update();
    }

    /** The reference stays as it is typed and searched for. */
    @Test
    void whoHasChosenDigitsIsMailedInThem_R50() throws Exception {
        var grace = country.as("grace", currentActor::account).orElseThrow();
        languages.keep(grace, new LanguageChoice(InterfaceLanguage.ARABIC, Digits.OWN, clock.instant()));
        var round = announced("Bridges", country.internal());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        assertThat(mailsTo("grace@mizizi.example", round)).singleElement().satisfies(message -> {
            assertThat(message.getHeader("Content-Language")).containsExactly("ar");
            assertThat(message.getContent().toString().replace(round.reference(), ""))
                    .containsPattern("[٠-٩]+ \\p{L}+ ٢٠[٠-٩]{2}")
                    .doesNotContainPattern("[0-9]");
        });
        jdbc.sql("update actors.chosen_language set language = 'en', digits = 'WESTERN'")
                .update();
    }

    @Test
    void aLineBreakInATitleStartsNoNewHeader() {
        var round = announced("Water\r\nBcc: everyone@mizizi.example", country.external());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        assertThat(mailsTo("erik@mizizi.example", round)).singleElement().satisfies(message -> {
            assertThat(message.getRecipients(RecipientType.BCC)).isNull();
            assertThat(message.getSubject()).isEqualTo("Announced: Water Bcc: everyone@mizizi.example");
        });
    }

    @Test
    void whatAMailServerDoesNotTakeNowIsTriedAgainLater() {
        SERVER.stop();
        var round = announced("Roads", country.external());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        assertThat(failed()).as("the others are not even tried").isEqualTo(1);
        SERVER.start();
        jdbc.sql(
                        "update notifications.notice set mail_at = now() - interval '1 second' where attempts > 0 and mail_at is not null")
                .update();
        mail.sendAllDue();
        assertThat(mailsTo("erik@mizizi.example", round)).hasSize(1);
        assertThat(failed()).isZero();
    }

    @Test
    void whatHappenedLongAgoIsNotMailed() {
        PortalClock.at(clock.instant().minus(Duration.ofDays(40)), () -> announced("Long ago", country.internal()));
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from notifications.notice where arguments::text like '%Long ago%'")
                                .query(Long.class)
                                .single())
                .isPositive());
        assertThat(jdbc.sql("""
                        select count(*) from notifications.notice
                        where arguments::text like '%Long ago%' and mail_at is not null
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void aMailThatCannotBeWrittenHoldsUpNoOtherAndStandsInTheListOfTheAdministrator() {
        var broken = notice("no-such-message", 0);
        var round = announced("Wells", country.external());
        await().untilAsserted(() -> assertThat(waiting()).isGreaterThan(1));
        mail.sendAllDue();
        assertThat(mailsTo("erik@mizizi.example", round)).hasSize(1);
        assertThat(unfinished(broken)).satisfies(one -> {
            assertThat(one.failure()).isEqualTo(WhyUnfinished.NOT_WRITTEN);
            assertThat(one.code()).hasSize(6);
            assertThat(one.attempts()).isEqualTo(1);
            assertThat(one.state()).isEqualTo(Unfinished.State.WAITING);
        });
        country.as("sami", () -> work.giveUp(broken, LocalizedText.of("en", "Of a version that is gone.")));
        assertThat(everything()).extracting(Unfinished::id).doesNotContain(broken);
    }

    @Test
    void aSecondAttemptIsTheSameMail() {
        var round = announced("Schools", country.external());
        await().untilAsserted(() -> assertThat(waiting()).isPositive());
        mail.sendAllDue();
        jdbc.sql("update notifications.notice set mailed_at = null, mail_at = ? where arguments::text like '%Schools%'")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        mail.sendAllDue();
        assertThat(mailsTo("erik@mizizi.example", round))
                .hasSize(2)
                .extracting(message -> message.getHeader("Message-ID")[0])
                .allMatch(id -> id.equals("<" + noticeOf(round) + "@mizizi.example>"));
    }

    @Test
    void whatDaysOfAttemptsDidNotSendWaitsForTheAdministratorWhoTriesAgain() {
        SERVER.stop();
        var mailed = notice("round-opened", Patience.MOST_ATTEMPTS - 1);
        mail.sendAllDue();
        SERVER.start();
        mail.sendAllDue();
        assertThat(unfinished(mailed)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(Unfinished.State.STOPPED);
            assertThat(one.failure()).isEqualTo(WhyUnfinished.SERVER_AWAY);
            assertThat(one.reader()).isEqualTo("erik");
        });
        country.as("sami", () -> work.tryAgain(mailed));
        mail.sendAllDue();
        assertThat(everything()).extracting(Unfinished::id).doesNotContain(mailed);
    }

    private UUID noticeOf(Round round) {
        return jdbc.sql("select id from notifications.notice where person = ? and path like '%' || ?")
                .params(country.person("erik").value(), round.reference())
                .query(UUID.class)
                .single();
    }

    private UnfinishedId notice(String message, int attempts) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into notifications.notice (id, person, message, arguments, path, noticed_at, cause, mail_at, attempts)
                        values (:id, :person, :message, '{"all": []}', 'rounds/RND-0001', now() - interval '1 hour', :id,
                                now() - interval '1 hour', :attempts)
                        """)
                .param("id", id)
                .param("message", message)
                .param("attempts", attempts)
                .param("person", country.person("erik").value())
                .update();
        return new UnfinishedId(id);
    }

    private List<Unfinished> everything() {
        return country.as("sami", () -> WholeList.of(key -> work.page(UnfinishedSearch.EVERYTHING, key)));
    }

    private Unfinished unfinished(UnfinishedId id) {
        return country.as("sami", () -> work.find(id));
    }

    /** It opens later: of what has opened, people would be told once more. */
    private Round announced(String title, Set<OrganisationId> invited) {
        var opens = Instant.now().plus(Duration.ofHours(1));
        var purpose = invited.equals(country.external()) ? RoundPurpose.RESPOND : RoundPurpose.COLLECT;
        return country.as(
                "nadia",
                () -> rounds.announce(rounds.plan(new RoundPlan(
                                purpose,
                                LocalizedText.of("en", title),
                                LocalizedText.of("en", "Tell us in your own words."),
                                opens,
                                opens.plus(Duration.ofDays(30)),
                                null,
                                null,
                                invited))
                        .id()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private long waiting() {
        return jdbc.sql("select count(*) from notifications.notice where mail_at is not null")
                .query(Long.class)
                .single();
    }

    private long failed() {
        return jdbc.sql("select count(*) from notifications.notice where attempts > 0 and mail_at > now()")
                .query(Long.class)
                .single();
    }

    private static List<MimeMessage> mailsTo(String address, Round round) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address) && text(message).contains(round.reference()))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
