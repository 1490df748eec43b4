package org.mizizi.safety;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.safety.Report.Answered;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of reports. No statement finds one by whoever wrote it, but to forget them. */
@Component
class ReportRows {

    private static final String REPORT = """
            select r.id, r.reported_on, r.language, r.words, r.place, r.about, reporter.name as reporter, r.read_on,
                   r.answer_language, r.answer, auditor.name as answered_by, r.answered_on
            from safety.report r
            left join actors.known_member reporter on reporter.id = r.reporter
            left join actors.known_member auditor on auditor.id = r.answered_by
            """;

    private static final Order OPEN_AND_OLDEST_FIRST = Order.upwards(
            Order.number("(r.answer is not null)::int"),
            Order.number("r.reported_on - date '2000-01-01'"),
            Order.id("r.id"));

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReportCode code, NewReport report, LocalDate today, @Nullable PersonId reporter) {
        jdbc.sql("""
                        insert into safety.report (id, code_hash, reported_on, language, words, place, about, reporter)
                        values (:id, :code, :today, :language, :words, :place, :about, :reporter)
                        """)
                .param("id", ReportId.next().value())
                .param("code", code.fingerprint())
                .param("today", today)
                .param("language", report.language())
                .param("words", report.words().strip())
                .param("place", report.place(), Types.VARCHAR)
                .param("about", report.about(), Types.VARCHAR)
                .param("reporter", reporter == null ? null : reporter.value(), Types.OTHER)
                .update();
    }

    Optional<ReportProgress> progress(ReportCode code) {
        return jdbc.sql("""
                        select reported_on, read_on, answered_on, answer_language, answer
                        from safety.report where code_hash = ?
                        """)
                .param(code.fingerprint())
                .query(ReportProgress.class)
                .optional();
    }

    ListPage<Report> page(PageKey key) {
        return new Listing<>(ReportRows::report, "from safety.report r", "r.id", OPEN_AND_OLDEST_FIRST, REPORT)
                .read(jdbc, key, statement -> statement);
    }

    Optional<Report> find(ReportId id) {
        return jdbc.sql(REPORT + " where r.id = ?")
                .param(id.value())
                .query(ReportRows::report)
                .optional();
    }

    void markRead(ReportId id, LocalDate today) {
        jdbc.sql("update safety.report set read_on = ? where id = ? and read_on is null")
                .params(today, id.value())
                .update();
    }

    /** Whether it was answered by this, and not before. */
    boolean answer(ReportId id, String language, String answer, PersonId auditor, LocalDate today) {
        return jdbc.sql("""
                        update safety.report
                        set answer_language = :language, answer = :answer, answered_by = :auditor, answered_on = :today,
                            read_on = coalesce(read_on, :today)
                        where id = :id and answer is null
                        """)
                        .param("id", id.value())
                        .param("language", language)
                        .param("answer", answer.strip())
                        .param("auditor", auditor.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    List<LocalDate> daysUnread(LocalDate before) {
        return jdbc.sql("select distinct reported_on from safety.report where read_on is null and reported_on < ?")
                .param(before)
                .query(LocalDate.class)
                .list();
    }

    void forget(PersonId reporter) {
        jdbc.sql("update safety.report set reporter = null where reporter = ?")
                .param(reporter.value())
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("reported_on", LocalDate.class),
                row.getString("language"),
                row.getString("words"),
                row.getString("place"),
                row.getString("about"),
                row.getString("reporter"),
                row.getObject("read_on", LocalDate.class),
                answered(row));
    }

    private static @Nullable Answered answered(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return answer == null
                ? null
                : new Answered(
                        row.getString("answer_language"),
                        answer,
                        row.getString("answered_by"),
                        row.getObject("answered_on", LocalDate.class));
    }
}
