package org.mizizi.traceability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what became of something: all of it is counted, and the first of each kind are read with their answers. */
@Component
class BecameRows {

    private static final String BECAME = """
            with onward as materialized (
                select f.id as origin, c.cited, c.strength, n.id, n.kind, n.level, n.reference, n.title, n.standing, n.standing in ('DECLINED', 'WITHDRAWN') as over
                from traceability.node f
                cross join lateral traceability.chains_on(f.id, :now) c
                cross join lateral (select * from traceability.node where id = c.id offset 0) n
                where f.reference = :from and f.standing <> 'HIDDEN'
                  and (c.cited is not null or n.kind = 'PLAN' or traceability.counts(n.kind, n.standing))),
            ranked as (
                select o.*, o.cited is not null and not o.over as citing, count(*) over (partition by o.kind) as of_kind,
                       row_number() over (partition by o.kind, o.cited is not null and not o.over
                                          order by o.over, o.cited is null, o.reference) as nth
                from onward o),
            first as materialized (
                select r.*, case when r.citing then (
                           select l.id from traceability.link l
                           where l.downstream = r.id and l.upstream = r.origin and l.state <> 'WITHDRAWN') end as claim
                from ranked r where r.nth <= :most),
            claims as materialized (
                %s where l.id = any (array(select claim from first)))
            select f.origin, f.citing, f.of_kind, f.kind as became, f.reference as became_reference, f.title::text as became_title,
                   f.standing as became_standing, f.cited as became_cited, f.strength as became_strength, c.*
            from first f
            left join claims c on c.id = f.claim
            order by f.level, f.over, f.cited is null, f.reference
            """.formatted(LinkSelection.LINK);

    private final JdbcClient jdbc;
    private final Clock clock;

    BecameRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WhatBecame of(String origin, Actor reader) {
        var citing = new ArrayList<LinkRow>();
        var others = new ArrayList<Reached>();
        var more = new TreeMap<NodeKind, Long>();
        var organisation = reader.organisation();
        jdbc.sql(BECAME)
                .param("from", origin)
                .param("most", WhatBecame.MOST)
                .param("reader", organisation == null ? null : organisation.value(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    if (row.getBoolean("citing")) {
                        citing.add(LinkSelection.link(row, 0));
                    } else {
                        others.add(other(row));
                    }
                    count(row, more);
                });
        more.values().removeIf(number -> number == 0);
        return new WhatBecame(citing, others, more);
    }

    /** Of the kind there are all that were counted but for those that were told. */
    private static void count(ResultSet row, Map<NodeKind, Long> more) throws SQLException {
        var ofKind = row.getLong("of_kind");
        more.compute(NodeKind.valueOf(row.getString("became")), (_, left) -> (left == null ? ofKind : left) - 1);
    }

    private static Reached other(ResultSet row) throws SQLException {
        var cited = row.getString("became_cited");
        return new Reached(
                row.getObject("origin", UUID.class),
                NodeKind.valueOf(row.getString("became")),
                row.getString("became_reference"),
                LocalizedText.valueOf(row.getString("became_title")),
                NodeStanding.valueOf(row.getString("became_standing")),
                cited == null ? null : LinkState.valueOf(cited),
                Strength.valueOf(row.getString("became_strength")));
    }
}
