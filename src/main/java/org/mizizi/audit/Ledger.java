package org.mizizi.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.Kept;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger for those who check it: the auditor reads and verifies, the convenor reads, everyone sees the heads. */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** The number and hash of a line; whoever keeps it can later prove that nothing before it was changed. */
    public record Head(long sequence, String hash) {}

    /** The head that all of a day shows, as nothing is added to the days before it. */
    private record HeadOfDay(LocalDate day, Head head) {}

    private final Entries entries;
    private final LineRows lines;
    private final Verifications verifications;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Kept<HeadOfDay> head;

    Ledger(
            Entries entries,
            LineRows lines,
            Verifications verifications,
            JdbcClient jdbc,
            CurrentActor currentActor,
            Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.verifications = verifications;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.head = new Kept<>(this::headOfToday);
    }

    /** Newest day first. Lines that name nobody appear when their day is over. */
    @Requires(Right.READ_LEDGER)
    public ListPage<Line> page(LineSearch search, PageKey key) {
        return lines.page(key, search, today());
    }

    @Transactional
    @Requires(Right.VERIFY_LEDGER)
    public Verdict verify() {
        var checked = Stretch.NOTHING;
        var verdict = checked.verdict();
        while (verdict == null) {
            checked = verify(checked);
            verdict = checked.verdict();
        }
        return verdict;
    }

    /** Verifies a stretch at a time, from {@link Stretch#NOTHING} until there is a verdict, which is kept. */
    @Transactional
    @Requires(Right.VERIFY_LEDGER)
    public Stretch verify(Stretch checked) {
        if (checked.verdict() != null) {
            return checked;
        }
        var next = new Verification(jdbc).next(checked, Map.of());
        var verdict = next.verdict();
        if (verdict != null) {
            verifications.add(new Verified(
                    currentActor.get().person().value(), clock.instant(), next.upTo(), next.head(), verdict.outcome()));
        }
        return next;
    }

    /** Who verified the ledger last. */
    @Requires(Right.READ_LEDGER)
    public Optional<Verified> lastVerified() {
        return verifications.last();
    }

    /** How many lines there are, for those who verify them. */
    @Requires(Right.READ_LEDGER)
    public long length() {
        return entries.last().map(Entry::sequence).orElse(0L);
    }

    /** The last line of each day that is over, oldest first: whoever keeps them can hold a later ledger against them. */
    @Requires(Right.READ_PUBLIC)
    public List<Head> heads() {
        return entries.heads(today());
    }

    /** The last line of the last day that is over: what stands in public does not tell the moment of any act. */
    @Requires(Right.READ_PUBLIC)
    public Head head() {
        var kept = head.get();
        return kept.day().equals(today()) ? kept.head() : anew();
    }

    private Head anew() {
        head.drop();
        return headOfToday().head();
    }

    private HeadOfDay headOfToday() {
        var day = today();
        return new HeadOfDay(day, entries.head(day).orElse(new Head(0, Entry.BEGINNING)));
    }

    @EventListener(BegunAnew.class)
    @Transactional(propagation = Propagation.SUPPORTS)
    void forget() {
        head.drop();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
