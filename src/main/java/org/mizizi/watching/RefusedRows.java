package org.mizizi.watching;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what was refused: one row for each person, right, rule and hour. */
@Component
class RefusedRows {

    private static final String MATCHING = """
            from watching.refused r
            where (cast(:asked as text) is null or r.asked = :asked)
              and (cast(:objection as text) is null or r.objection = :objection)
              and (cast(:organisation as uuid) is null or r.organisation = :organisation)
            """;
    private static final String ROW = """
            select r.id, r.person, m.name as person_name, r.organisation, r.asked, r.objection, r.times, r.last_at
            from watching.refused r left join actors.known_member m on m.id = r.person
            """;
    private static final Order NEWEST = Order.downwards(Order.time("r.last_at"), Order.id("r.id"));

    private final JdbcClient jdbc;

    RefusedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<Refused> page(RefusedSearch search, PageKey key) {
        var asked = search.asked();
        return new Listing<>(Refused.class, MATCHING, "r.id", NEWEST, ROW)
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("asked", asked == null ? null : asked.name(), Types.VARCHAR)
                                .param("objection", search.objection(), Types.VARCHAR)
                                .param("organisation", value(search.organisation()), Types.OTHER));
    }

    List<OrganisationId> organisations() {
        return jdbc.sql("select distinct organisation from watching.refused where organisation is not null")
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    List<String> objections() {
        return jdbc.sql("select distinct objection from watching.refused order by objection")
                .query(String.class)
                .list();
    }

    void add(Repeated repeated, long times, Instant lastAt) {
        var right = repeated.right();
        jdbc.sql("""
                        insert into watching.refused as r (id, person, organisation, asked, objection, since, times, last_at)
                        values (:id, :person, :organisation, :asked, :objection, :since, :times, :lastAt)
                        on conflict (person, organisation, asked, objection, since) do update
                        set times = r.times + excluded.times, last_at = greatest(r.last_at, excluded.last_at)
                        """)
                .param("id", Identifier.next())
                .param("person", value(repeated.person()), Types.OTHER)
                .param("organisation", value(repeated.organisation()), Types.OTHER)
                .param("asked", right == null ? null : right.name(), Types.VARCHAR)
                .param("objection", repeated.objection())
                .param("since", repeated.since().atOffset(ZoneOffset.UTC))
                .param("times", times)
                .param("lastAt", lastAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    void deleteOlderThan(Instant moment) {
        jdbc.sql("delete from watching.refused where last_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void deleteOf(PersonId person) {
        jdbc.sql("delete from watching.refused where person = ?")
                .param(person.value())
                .update();
    }
}
