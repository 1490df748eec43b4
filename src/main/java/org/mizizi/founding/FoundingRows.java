package org.mizizi.founding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the founding file that is being filled in. */
@Component
class FoundingRows {

    private final JdbcClient jdbc;

    FoundingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FoundingDraft> draft() {
        return jdbc.sql("select version, file from founding.draft")
                .query((row, _) -> new FoundingDraft(row.getLong("version"), FoundingYaml.read(row.getString("file"))))
                .optional();
    }

    /** The number of what is now saved; refused where somebody has saved another since. */
    long save(FoundingDraft draft, Instant at) {
        return jdbc.sql("""
                        insert into founding.draft as d (version, file, saved_at) values (1, :file, :at)
                        on conflict (only_one) do update set version = d.version + 1, file = excluded.file, saved_at = excluded.saved_at
                        where d.version = :seen
                        returning version
                        """)
                .param("file", FoundingYaml.write(draft.file()))
                .param("at", Timestamp.from(at))
                .param("seen", draft.version())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new OptimisticLockingFailureException("The founding file has changed"));
    }

    /** What was needed for the founding alone is gone with it. */
    void forget() {
        jdbc.sql("delete from founding.draft").update();
        jdbc.sql("delete from founding.secret").update();
    }
}
