package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.UUID;
import org.mizizi.safety.Disclosure;
import org.mizizi.safety.NewReport;
import org.mizizi.safety.Report.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody was threatened, and an auditor reads of it. */
record ReportScenes(JdbcClient jdbc) {

    void set(Scenes scenes) {
        scenes.anybodys(
                        "Reports.send",
                        _ -> with(new NewReport("en", "They came at night.", "LAKE", "INP-000001", Disclosure.NOBODY)))
                .anybodys("Reports.read", _ -> with(sent()))
                .anybodys("Reports.answer", _ -> with(sent(), "en", "We know of it."));
    }

    /** By hand: a person sends only a few until the next day, also where a test undoes them. */
    private ReportId sent() {
        return new ReportId(jdbc.sql("""
                        insert into safety.report (id, code_hash, reported_on, language, words)
                        values (gen_random_uuid(), encode(sha256(gen_random_uuid()::text::bytea), 'hex'), current_date, 'en', 'They came at night.')
                        returning id
                        """).query(UUID.class).single());
    }
}
