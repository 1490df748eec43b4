package org.mizizi.audit;

import java.util.List;
import java.util.Map;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger for those who check it: the auditor reads and verifies, the convenor reads, everyone sees the head. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** The number and hash of the newest line; whoever keeps it can later prove that nothing before it was changed. */
    public record Head(long sequence, String hash) {}

    private final Entries entries;
    private final JdbcClient jdbc;

    Ledger(Entries entries, JdbcClient jdbc) {
        this.entries = entries;
        this.jdbc = jdbc;
    }

    @Requires(Right.READ_LEDGER)
    public List<Entry> latest(int offset, int limit) {
        return entries.latest(offset, limit);
    }

    @Requires(Right.VERIFY_LEDGER)
    public Verdict verify() {
        return new Verification(jdbc).against(Map.of());
    }

    @Requires(Right.READ_PUBLIC)
    public Head head() {
        return entries.last()
                .map(entry -> new Head(entry.sequence(), entry.hash()))
                .orElse(new Head(0, Entry.BEGINNING));
    }
}
