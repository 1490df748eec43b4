package org.mizizi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two acts of one transaction, each on a plan that stays as it is, and an input that changed: by whose act the ledger says so. */
@PortalTest
class LinesOfActsTests {

    private static final String SOMEBODY = "00000000-0000-0000-0000-0000000000aa";
    private static final String SOMEBODY_ELSE = "00000000-0000-0000-0000-0000000000bb";
    private static final String NOBODY_NAMED = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.liquibase.user}")
    String owner;

    @Value("${spring.liquibase.password}")
    String password;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SOMEBODY + "|" + SOMEBODY + "| First 1 input, Second 1 plan",
                SOMEBODY + "|" + SOMEBODY_ELSE + "| First 1 plan, Second 1 plan, Second 2 input",
                NOBODY_NAMED + "|" + SOMEBODY + "| First 1 plan, Second 1 plan, First 2 input",
                SOMEBODY + "|" + NOBODY_NAMED + "| First 1 plan, Second 1 plan, Second 2 input",
            })
    void whatChangedIsPutDownToAnActOnlyWhereAllWereOfOnePerson(String first, String second, String lines) {
        var connection = new SingleConnectionDataSource(url, owner, password, true);
        try {
            assertThat(JdbcClient.create(connection)
                            .sql("""
                                    with act as (
                                        select jsonb_build_object('at', now(), 'action', action, 'person', person,
                                                                  'kind', 'plan', 'id', gen_random_uuid()) as said
                                        from (values ('First', :first), ('Second', :second)) a(action, person))
                                    select string_agg(concat_ws(' ', l.said ->> 'action', l.part, l.kind), ', '
                                                      order by l.part, l.said ->> 'action')
                                    from audit.lines_of(
                                        (select jsonb_agg(said order by said ->> 'action') from act),
                                        array[cast(row (pg_current_xact_id(), 'input', gen_random_uuid(), 1, null) as audit.touched)]) l
                                    """)
                            .param("first", first)
                            .param("second", second)
                            .query(String.class)
                            .single())
                    .isEqualTo(lines);
        } finally {
            connection.destroy();
        }
    }
}
