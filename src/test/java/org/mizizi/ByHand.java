package org.mizizi;

import static java.util.Objects.requireNonNull;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes rows by SQL where no service makes them so, and tells the ledger of it, as whoever changes something must. */
public final class ByHand {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public ByHand(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many rows were changed. */
    public int write(StatementSpec statement) {
        return requireNonNull(transaction.execute(_ -> {
            var changed = statement.update();
            tell();
            return changed;
        }));
    }

    /** Ends what a transaction does, with every check of its end; without a change there is nothing to tell. */
    public void tell() {
        jdbc.sql("""
                        select audit.append(t.happened)
                        from (select jsonb_agg(jsonb_build_object('at', now(), 'person', '00000000-0000-0000-0000-000000000000',
                                                                  'action', 'WrittenByHand', 'kind', kind, 'id', id) order by place) as happened
                              from audit.touched where transaction = pg_current_xact_id_if_assigned()) t
                        where t.happened is not null
                        """).query(_ -> {});
    }
}
