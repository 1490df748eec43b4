package org.mizizi.shared;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out the codes people quote, such as {@code INP-000913}; each is given once. */
@Component
public class References {

    /** The kinds of reference, with the prefix and the least number of digits. */
    public enum Kind {
        ORGANISATION("ORG", 4),
        ROUND("RND", 4),
        INPUT("INP", 6),
        PRIORITY("PRI", 4),
        PLAN("PLAN", 4),
        COMMENT("COM", 5);

        private final String prefix;
        private final int digits;

        Kind(String prefix, int digits) {
            this.prefix = prefix;
            this.digits = digits;
        }

        static Kind of(String prefix) {
            return Arrays.stream(values())
                    .filter(kind -> kind.prefix.equals(prefix))
                    .findFirst()
                    .orElseThrow();
        }

        String prefix() {
            return prefix;
        }

        String format(long number) {
            return prefix + "-" + ("%0" + digits + "d").formatted(number);
        }
    }

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(Kind kind) {
        var number = jdbc.sql("""
                        update shared.reference_counter set last_number = last_number + 1
                        where kind = :kind returning last_number
                        """).param("kind", kind.name()).query(Long.class).single();
        return kind.format(number);
    }

    /** Until the end of the transaction nobody else is given a code of this kind. */
    public void hold(Kind kind) {
        jdbc.sql("select last_number from shared.reference_counter where kind = ? for update")
                .param(kind.name())
                .query(_ -> {});
    }

    /** What came with its reference, as from the file of a country: the same is not given again. */
    public void passOver(Kind kind, String reference) {
        jdbc.sql("""
                        update shared.reference_counter
                        set last_number = greatest(last_number, cast(substring(:reference from '[0-9]+$') as bigint))
                        where kind = :kind
                        """).param("reference", reference).param("kind", kind.name()).update();
    }
}
