package org.mizizi.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.country.Countries;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.safety.Report.State;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** intimidation is reported in confidence. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ReportsTests {

    private static final String WORDS = "Two men waited at the bridge and said: withdraw it.";

    @Autowired
    Reports reports;

    @Autowired
    ReportPace pace;

    @Autowired
    ForgetErasedReporters forgetting;

    @Autowired
    Clock clock;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void nobodyHasSentAny() {
        pace.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "sami", "grace", "okello", "salma", "erik", "yusuf", "visitor"})
    void nobodyButTheAuditorReadsAReport_R84(String person) {
        var report = sent("hassan", Disclosure.NOBODY);
        for (Runnable reading : List.<Runnable>of(
                () -> WholeList.of(key -> reports.page(key)),
                () -> reports.read(report),
                () -> reports.answer(report, "en", "We know of it."))) {
            assertThatThrownBy(() -> country.as(person, reading)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theAuditorReportsNothingToThemselves_R84() {
        assertThatThrownBy(() -> send("amina", Disclosure.NOBODY)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWantsToBeKnownToNobodyStandsNowhere_R84() {
        var report = sent("salma", Disclosure.NOBODY);
        var row = jdbc.sql("select r::text from safety.report r where id = ?")
                .param(report.value())
                .query(String.class)
                .single();
        assertThat(row)
                .contains(WORDS)
                .doesNotContain(
                        country.person("salma").value().toString(),
                        country.organisation("ORG-0005").id().value().toString());
        assertThat(country.as("amina", () -> reports.read(report)).reporter()).isNull();
    }

    /** The ids of the portal begin with the millisecond in which they were made. */
    @Test
    void theDayIsKeptAndNoHour_R84() {
        var report = sent("salma", Disclosure.NOBODY);
        assertThat(report.value().version()).isEqualTo(4);
        assertThat(jdbc.sql("""
                                select data_type from information_schema.columns
                                where table_schema = 'safety' and data_type ~ 'time'
                                """).query(String.class).list()).isEmpty();
        assertThat(country.as("amina", () -> reports.read(report)).reportedOn()).isEqualTo(countries.today());
    }

    /** So neither the ledger, nor the register of events, nor a count of what people do, nor search tells of it. */
    @Test
    void nothingIsWrittenButTheReport_R84() {
        assertThat(writtenBy("maryam", () -> reports.send(report(Disclosure.NOBODY))))
                .containsExactly("safety.report");
        var report = sent("maryam", Disclosure.NOBODY);
        assertThat(writtenBy("amina", () -> reports.read(report))).containsExactly("safety.report");
        assertThat(writtenBy("amina", () -> {
                    reports.answer(report, "en", "We know of it.");
                    return report;
                }))
                .containsExactly("safety.report");
        assertThat(jdbc.sql("select why from audit.kept_table where name = 'safety.report'")
                        .query(String.class)
                        .single())
                .contains("promised");
    }

    @Test
    void noLogHoldsItsWordsOrWhoTriedToSendThem_R84(CapturedOutput log) {
        send("amadou", Disclosure.NOBODY);
        assertRefused(
                "report.no-reference",
                () -> country.as(
                        "amadou",
                        () -> reports.send(new NewReport("en", WORDS, null, "the bridge", Disclosure.NOBODY))));
        assertThat(log.getAll())
                .contains("refused attempt=Reports.send by=- for=- objection=report.no-reference")
                .doesNotContain(
                        WORDS, "the bridge", country.person("amadou").value().toString());
    }

    @Test
    void whoChoosesSoIsKnownToTheAuditorUntilTheyAreErased_R84() {
        var report = sent("paul", Disclosure.AUDITOR);
        assertThat(country.as("amina", () -> reports.read(report)).reporter()).isEqualTo("paul");
        forgetting.forget(country.person("paul"), "paul", List.of());
        assertThat(country.as("amina", () -> reports.read(report)).reporter()).isNull();
    }

    @Test
    void aCodeLeadsToItsOwnReportHoweverItWasCopied_R84() {
        var code = send("lucia", Disclosure.NOBODY);
        var other = send("lucia", Disclosure.NOBODY);
        assertThat(code).matches("([0-9A-Z]{4}-){2}[0-9A-Z]{4}");
        assertThat(progress(code)).isEqualTo(State.UNREAD);

        var report = country.as("amina", () -> reports.read(idOf(code)));
        assertThat(progress(code)).isEqualTo(State.READ);
        country.as("amina", () -> reports.answer(report.id(), "fr", "Nous avons prévenu la médiatrice."));
        var typed = code.toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(country.as("lucia", () -> reports.progress(typed)))
                .get()
                .extracting(ReportProgress::state, ReportProgress::answerLanguage, ReportProgress::answer)
                .containsExactly(State.ANSWERED, "fr", "Nous avons prévenu la médiatrice.");
        assertThat(progress(other)).isEqualTo(State.UNREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2222-2222-2222", "salma", "%"})
    void aWrongCodeLeadsNowhere_R84(String code) {
        assertThat(country.as("lucia", () -> reports.progress(code))).isEmpty();
    }

    @Test
    void whatIsAnsweredComesLastAndTheOldestFirst_R84() {
        var answered = sentAgo("okello", 9);
        var today = sentAgo("okello", 0);
        var older = sentAgo("okello", 3);
        country.as("amina", () -> reports.answer(answered, "en", "We know of it."));
        assertThat(country.as("amina", () -> WholeList.of(key -> reports.page(key))).stream()
                        .map(Report::id)
                        .filter(List.of(answered, today, older)::contains))
                .containsExactly(older, today, answered);
    }

    private ReportId sentAgo(String person, int days) {
        var sent = new ArrayList<ReportId>();
        PortalClock.at(clock.instant().minus(Duration.ofDays(days)), () -> sent.add(sent(person, Disclosure.NOBODY)));
        return sent.getFirst();
    }

    @Test
    void whatCannotBeSentIsRefusedWithItsReason_R84() {
        assertRefused(
                "report.nothing-said", () -> send("grace", new NewReport("en", " ", null, null, Disclosure.NOBODY)));
        assertRefused(
                "country.unknown-place",
                () -> send("grace", new NewReport("en", WORDS, "ATLANTIS", null, Disclosure.NOBODY)));
        var about = send("grace", new NewReport("en", WORDS, "LAKE", "inp 51", Disclosure.NOBODY));
        assertThat(country.as("amina", () -> reports.read(idOf(about))))
                .extracting(Report::place, Report::about)
                .containsExactly("LAKE", "INP-000051");
    }

    @Test
    void nobodyDrownsTheAuditor_R84() {
        for (var sent = 0; sent < ReportPace.MOST; sent++) {
            send("erik", Disclosure.NOBODY);
        }
        assertRefused("report.too-many", () -> send("erik", Disclosure.NOBODY));
        assertThat(send("fatima", Disclosure.NOBODY)).isNotBlank();
    }

    @Test
    void itIsAnsweredOnce_R84() {
        var report = sent("nadia", Disclosure.NOBODY);
        assertRefused("report.no-answer", () -> country.as("amina", () -> reports.answer(report, "en", " ")));
        country.as("amina", () -> reports.answer(report, "en", "We know of it."));
        assertRefused(
                "report.answered-already",
                () -> country.as("amina", () -> reports.answer(report, "en", "We know nothing.")));
        assertThatThrownBy(() -> country.as("amina", () -> reports.read(new ReportId(new UUID(0, 9)))))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            update safety.report set words = 'Nothing happened.' where id = :id       | permission denied
            update safety.report set code_hash = repeat('0', 64) where id = :id       | permission denied
            update safety.report set reporter = :salma where id = :id                 | Nobody is named
            update safety.report set read_on = null where id = :id                    | stays read
            update safety.report set answer = 'No.', answer_language = 'en', answered_by = :salma, answered_on = read_on where id = :id | Only an auditor
            delete from safety.report where id = :id                                  | permission denied
            """)
    void neitherOthersNorLaterHandsChangeIt_R84(String attempt, String objection) {
        var report = sent("yusuf", Disclosure.NOBODY);
        country.as("amina", () -> reports.read(report));
        var written = attempt.replace(":salma", "'" + country.person("salma").value() + "'")
                .replace(":id", "'" + report.value() + "'");
        assertThatException()
                .isThrownBy(() -> byHand.write(jdbc.sql(written)))
                .havingRootCause()
                .withMessageContaining(objection);
    }

    @Test
    void anAnswerStaysAsItWasGiven_R84() {
        var report = sent("sami", Disclosure.NOBODY);
        country.as("amina", () -> reports.answer(report, "en", "We know of it."));
        assertThatException()
                .isThrownBy(
                        () -> byHand.write(jdbc.sql("update safety.report set answer = 'We know nothing.' where id = ?")
                                .param(report.value())))
                .havingRootCause()
                .withMessageContaining("stays as it was given");
    }

    /** The tables in which a step writes anything, up to the end of its transaction. */
    private <T> List<String> writtenBy(String person, Supplier<T> step) {
        var written = new ArrayList<String>();
        transaction.executeWithoutResult(all -> {
            all.setRollbackOnly();
            var before = writes();
            country.as(person, step);
            byHand.tell();
            writes().forEach((table, times) -> {
                if (!times.equals(before.get(table))) {
                    written.add(table);
                }
            });
        });
        return written;
    }

    private Map<String, Long> writes() {
        var writes = new TreeMap<String, Long>();
        jdbc.sql("""
                        select schemaname || '.' || relname as place, n_tup_ins + n_tup_upd + n_tup_del as times
                        from pg_stat_xact_user_tables
                        """)
                .query((row, _) -> writes.put(row.getString("place"), row.getLong("times")))
                .list();
        return writes;
    }

    private @Nullable State progress(String code) {
        return country.as("lucia", () -> reports.progress(code))
                .map(ReportProgress::state)
                .orElse(null);
    }

    private ReportId sent(String person, Disclosure disclosure) {
        return idOf(send(person, disclosure));
    }

    private String send(String person, Disclosure disclosure) {
        return send(person, report(disclosure));
    }

    private String send(String person, NewReport report) {
        return country.as(person, () -> reports.send(report));
    }

    private static NewReport report(Disclosure disclosure) {
        return new NewReport("en", WORDS, null, null, disclosure);
    }

    private ReportId idOf(String code) {
        return new ReportId(jdbc.sql("select id from safety.report where code_hash = ?")
                .param(ReportCode.typed(code).fingerprint())
                .query(UUID.class)
                .single());
    }
}
