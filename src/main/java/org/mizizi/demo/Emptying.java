package org.mizizi.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Empties the database as it was before the first start, the ledger included. The application's own role cannot do that
 * and never will: it is done as the owner of the tables, who otherwise only migrates them.
 */
@Component
@Profile("demo")
class Emptying {

    private final JdbcClient owner;

    Emptying(
            @Value("${spring.liquibase.url}") String url,
            @Value("${spring.liquibase.user}") String user,
            @Value("${spring.liquibase.password}") String password) {
        owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    /** One statement, so one transaction: everything, or nothing. */
    void empty() {
        owner.sql("""
                do $$
                declare
                    filled text;
                begin
                    set local lock_timeout = '15s';
                    perform pg_advisory_xact_lock(hashtext('coherence.kept'));
                    select string_agg(format('%I.%I', table_schema, table_name), ', ')
                    into filled
                    from information_schema.tables
                    where table_type = 'BASE TABLE'
                      and table_schema not in ('public', 'pg_catalog', 'information_schema')
                      and (table_schema, table_name) not in (('shared', 'reference_counter'), ('shared', 'demo_clock'),
                                                             ('shared', 'move'), ('country', 'setting'), ('audit', 'kept_table'));
                    alter table audit.entry disable trigger ledger_can_only_grow;
                    alter table audit.kept disable trigger contents_stay;
                    execute 'truncate ' || filled || ' restart identity';
                    alter table audit.kept enable trigger contents_stay;
                    alter table audit.entry enable trigger ledger_can_only_grow;
                    delete from country.setting where in_force_from > '2000-01-01';
                    update shared.reference_counter set last_number = 0;
                    update shared.demo_clock set ahead = 0;
                end
                $$
                """).update();
    }
}
