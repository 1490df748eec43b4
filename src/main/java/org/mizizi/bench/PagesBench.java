package org.mizizi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads each public page over HTTP, as a browser does, beside two yardsticks that take turns with it: a file of the same bytes
 * from a server that does nothing else, and the bare statement that reads what the page shows.
 */
public final class PagesBench {

    private static final int TIMES = 7;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final String ROWS_READ =
            "select coalesce(sum(seq_tup_read), 0) + coalesce(sum(idx_tup_fetch), 0) from pg_stat_user_tables";

    private final URI portal;
    private final JdbcTemplate database;
    private final AskedOfTheDatabase asked;
    private final HttpClient browser;

    /** @param database of the one who may read every table */
    public PagesBench(URI portal, JdbcTemplate database, AskedOfTheDatabase asked, HttpClient browser) {
        this.portal = portal;
        this.database = database;
        this.asked = asked;
        this.browser = browser;
    }

    public PageCosts run(int inputs) {
        try (var files = PlainFiles.start()) {
            return new PageCosts(
                    inputs,
                    Arrays.stream(PublicPage.values())
                            .map(page -> read(page, files))
                            .toList());
        }
    }

    private PageCosts.Page read(PublicPage page, PlainFiles files) {
        var address = database.queryForObject(page.addressed(), String.class);
        if (address == null) {
            throw new IllegalStateException("The country of the bench has no page of this kind: " + page.words());
        }
        var begun = System.nanoTime();
        var first = get(portal.resolve(address), "identity");
        var cold = (System.nanoTime() - begun) / 1e6;
        var compressed = get(portal.resolve(address), "gzip");
        var file = files.serve(first.body());
        var turns = new Turns(portal.resolve(address), file, page.bare(address));
        turns.take();
        return new PageCosts.Page(
                page,
                address,
                first.statusCode(),
                turns.statements,
                turns.rows,
                first.body().length,
                compressed.body().length,
                cold,
                new Timings(turns.warm),
                new Timings(turns.ofFile),
                turns.ofBare.isEmpty() ? null : new Timings(turns.ofBare));
    }

    /** The page and its yardsticks, one after the other, so that whatever else the machine does befalls all of them. */
    private final class Turns {

        private final URI page;
        private final URI file;
        private final @Nullable String statement;
        private final ArrayList<Double> warm = new ArrayList<>();
        private final ArrayList<Double> ofFile = new ArrayList<>();
        private final ArrayList<Double> ofBare = new ArrayList<>();
        private long statements = Long.MAX_VALUE;
        private long rows = Long.MAX_VALUE;

        private Turns(URI page, URI file, @Nullable String statement) {
            this.page = page;
            this.file = file;
            this.statement = statement;
        }

        /** What is kept in memory for a minute may just have to be read anew, so the least counts. */
        private void take() {
            var until = System.nanoTime() + LONGEST.toNanos();
            do {
                rows = Math.min(rows, grown(PagesBench.this::rowsRead, this::ask));
                ofFile.add(Timings.of(() -> get(file, "identity")));
                if (statement != null) {
                    ofBare.add(Timings.of(() -> database.queryForList(statement)));
                }
            } while (warm.size() < TIMES && System.nanoTime() < until);
        }

        private void ask() {
            statements =
                    Math.min(statements, grown(asked::statements, () -> warm.add(Timings.of(() -> get(page, "gzip")))));
        }

        private static long grown(LongSupplier count, Runnable work) {
            var before = count.getAsLong();
            work.run();
            return count.getAsLong() - before;
        }
    }

    private long rowsRead() {
        var rows = database.queryForObject(ROWS_READ, Long.class);
        return rows == null ? 0 : rows;
    }

    private HttpResponse<byte[]> get(URI address, String encoding) {
        try {
            return browser.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Accept-Encoding", encoding)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException problem) {
            throw new IllegalStateException("%s does not answer".formatted(address.getPath()), problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }
}
