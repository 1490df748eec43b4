package org.mizizi.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code ./portal verify}: verifies the ledger of a database from outside the running portal. */
public final class VerifyCommand {

    private VerifyCommand() {}

    /**
     * Prints what was found and returns the exit code: 0 intact, 1 broken, 2 not verifiable. The heads file has one
     * {@code number hash} a line.
     */
    public static int run(
            String url, String user, String password, @Nullable Path heads, PrintStream out, PrintStream err) {
        try {
            var known = heads == null ? Map.<Long, String>of() : HeadsFile.read(heads);
            var jdbc = JdbcClient.create(new DriverManagerDataSource(url, user, password));
            return switch (new Verification(jdbc).against(known)) {
                case Verdict.Intact intact -> {
                    out.println(words(intact));
                    yield figures(jdbc, out);
                }
                case Verdict.Broken broken -> {
                    out.println(words(broken));
                    yield 1;
                }
            };
        } catch (IOException | IllegalArgumentException unreadable) {
            err.printf("The heads file cannot be read: %s%n", unreadable.getMessage());
            return 2;
        }
    }

    /** What the figures are counted from is kept, and is worked out anew from all that the ledger has proved. */
    private static int figures(JdbcClient jdbc, PrintStream out) {
        if (jdbc.sql("select to_regprocedure('coherence.kept_otherwise(timestamp with time zone)') is null")
                .query(Boolean.class)
                .single()) {
            out.println("Figures: not yet kept in this database; start the portal of this version first");
            return 0;
        }
        var otherwise = jdbc.sql("select id from coherence.kept_otherwise(now()) as id order by id")
                .query(UUID.class)
                .list();
        if (otherwise.isEmpty()) {
            return 0;
        }
        out.printf(
                "Figures: %d goals or plans count otherwise than they should, first %s%n",
                otherwise.size(), otherwise.getFirst());
        return 1;
    }

    static String words(Verdict.Intact intact) {
        return "Intact: %d entries, head %s".formatted(intact.entries(), intact.head());
    }

    static String words(Verdict.Broken broken) {
        return "Broken at entry %d: %s (%s)".formatted(broken.sequence(), broken.reason(), broken.detail());
    }
}
