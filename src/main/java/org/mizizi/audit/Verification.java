package org.mizizi.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Verdict.Broken;
import org.mizizi.audit.Verdict.Intact;
import org.mizizi.audit.Verdict.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Walks the whole ledger once. A tail that was cut off, or a chain rebuilt from somewhere on, can only be seen against
 * heads (number and hash) that were published before (T72).
 */
final class Verification {

    private static final int AT_ONCE = 2_000;

    private final Entries entries;
    private final KeptTables tables;

    Verification(JdbcClient jdbc) {
        this.entries = new Entries(jdbc);
        this.tables = new KeptTables(jdbc);
    }

    Verdict against(Map<Long, String> heads) {
        var stretch = Stretch.NOTHING;
        var verdict = stretch.verdict();
        while (verdict == null) {
            stretch = next(stretch, heads);
            verdict = stretch.verdict();
        }
        return verdict;
    }

    /** Checks some more lines, and everything else once the lines are done. */
    Stretch next(Stretch checked, Map<Long, String> heads) {
        var previous = checked.head();
        var sequence = checked.upTo();
        var next = entries.after(sequence, AT_ONCE);
        var contents = next.isEmpty()
                ? Map.<Long, KeptContent>of()
                : entries.kept(sequence, next.getLast().sequence());
        for (var entry : next) {
            var fault = fault(entry, sequence, previous, heads);
            if (fault == null) {
                fault = fault(entry, contents.get(entry.sequence()));
            }
            if (fault != null) {
                return new Stretch(sequence, previous, fault);
            }
            sequence = entry.sequence();
            previous = entry.hash();
        }
        return sequence > checked.upTo()
                ? new Stretch(sequence, previous, null)
                : new Stretch(sequence, previous, atTheEnd(sequence, previous, heads));
    }

    private Verdict atTheEnd(long sequence, String head, Map<Long, String> heads) {
        var missing = heads.keySet().stream().max(Long::compare).orElse(0L);
        if (missing > sequence) {
            return new Broken(sequence + 1, Reason.HEAD, "the ledger ends before published head " + missing);
        }
        return tables.firstUnexplained()
                .map(entry -> new Broken(entry, Reason.KEPT, "erased by nobody"))
                .or(() -> tables.first().map(different -> broken(different, sequence)))
                .<Verdict>map(broken -> broken)
                .orElse(new Intact(sequence, head));
    }

    private static Broken broken(KeptTables.Difference different, long last) {
        var seen = different.sequence();
        var detail = different.kind() + " " + different.id();
        return seen == null ? new Broken(last + 1, Reason.UNKNOWN, detail) : new Broken(seen, Reason.SUBJECT, detail);
    }

    private static @Nullable Broken fault(Entry entry, long before, String previous, Map<Long, String> heads) {
        var sequence = entry.sequence();
        if (sequence != before + 1) {
            return new Broken(before + 1, Reason.GAP, "followed by " + sequence);
        }
        if (!entry.previousHash().equals(previous)) {
            return new Broken(sequence, Reason.CHAIN, entry.action());
        }
        if (!entry.hash().equals(entry.expectedHash())) {
            return new Broken(sequence, Reason.ALTERED, entry.action());
        }
        if (!heads.getOrDefault(sequence, entry.hash()).equals(entry.hash())) {
            return new Broken(sequence, Reason.HEAD, "differs from the published head");
        }
        return null;
    }

    /** An erased content is missing, and so is its salt; nothing else may be. */
    private static @Nullable Broken fault(Entry entry, @Nullable KeptContent kept) {
        if (entry.keepsContent() != (kept != null)) {
            return new Broken(entry.sequence(), Reason.KEPT, entry.action());
        }
        return kept == null || kept.isErased() || kept.fingerprint().equals(entry.afterHash())
                ? null
                : new Broken(entry.sequence(), Reason.KEPT, entry.action());
    }
}
