package org.mizizi.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A portal whose ledger hears of nothing until this is closed: what else it does for an act is the yardstick of the ledger. */
final class WithoutLedger implements AutoCloseable {

    private static final String DEFINITION =
            "select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'audit'::regnamespace and p.proname = ?";

    private final JdbcTemplate owner;
    private final List<String> asTheyWere;

    WithoutLedger(JdbcTemplate owner) {
        this.owner = owner;
        this.asTheyWere = List.of(definition("append"), definition("touch"));
        owner.execute("create or replace function audit.append(happened jsonb) returns void language sql as ''");
        owner.execute("create or replace function audit.touch(kind text, id uuid) returns void language sql as ''");
    }

    private String definition(String function) {
        var definition = owner.queryForObject(DEFINITION, String.class, function);
        return String.valueOf(definition);
    }

    @Override
    public void close() {
        asTheyWere.forEach(owner::execute);
    }
}
