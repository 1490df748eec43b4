package org.mizizi;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ends of links beside what they stand for, as the modules that own it have it. */
final class EndsOfLinks {

    private static final String SOURCES = """
            with source (id, kind, reference, owner, texts, standing) as (
                select i.id, 'INPUT', i.reference, i.organisation,
                       jsonb_build_object(i.language, case i.state when 'WITHDRAWN' then i.reference else i.title end),
                       case i.state when 'PUBLISHED' then 'PUBLIC' when 'WITHDRAWN' then 'WITHDRAWN' else 'HIDDEN' end
                from priorities.input i where i.reference is not null
                union all
                select p.id, 'PRIORITY', p.reference, p.owner, p.title -> 'texts',
                       case when p.state in ('MERGED_INTO', 'SPLIT') then 'WITHDRAWN' else 'PUBLIC' end
                from priorities.priority p
                union all
                select g.id, 'GOAL', format('%s-v%s', g.reference, s.number), null, g.title -> 'texts',
                       case s.state when 'DRAFT' then 'HIDDEN' else 'PUBLIC' end
                from strategies.goal g join strategies.strategy s on s.id = g.strategy
                where s.state not in ('ADOPTED', 'SUPERSEDED')
                union all
                select g.id, 'GOAL', format('%s-v%s-%s', g.reference, s.number, g.id), null, g.title -> 'texts', 'HIDDEN'
                from strategies.goal g join strategies.strategy s on s.id = g.strategy
                where s.state in ('ADOPTED', 'SUPERSEDED') and g.id <> g.identity
                union all
                select last.* from (
                    select distinct on (g.identity) g.identity, 'GOAL',
                           case s.state when 'ADOPTED' then g.reference else format('%s-v%s', g.reference, s.number) end, null::uuid,
                           g.title -> 'texts', case s.state when 'ADOPTED' then 'IN_FORCE' else 'WITHDRAWN' end
                    from strategies.goal g join strategies.strategy s on s.id = g.strategy
                    where s.state in ('ADOPTED', 'SUPERSEDED')
                    order by g.identity, s.number desc) last
                union all
                select p.id, 'PLAN', p.reference, p.organisation, jsonb_build_object(r.language, r.title),
                       case when p.id in (select f.id from plans.in_force f) then 'IN_FORCE'
                            when p.state = 'DRAFT' then 'HIDDEN'
                            when p.state in ('DECLINED', 'WITHDRAWN') then p.state
                            else 'PUBLIC' end
                from plans.plan p join plans.revision r on r.plan = p.id and r.number = p.revision)
            """;

    private EndsOfLinks() {}

    /** Every end that says something else than what it stands for, and whatever has no end; goals have no owner of their own. */
    static List<String> drifted(JdbcClient jdbc) {
        return jdbc.sql(SOURCES + """
                        select format('%s is %s, its end %s',
                                      s.reference, row(s.kind, s.reference, s.owner, s.texts, s.standing),
                                      row(n.kind, n.reference, n.owner, n.title -> 'texts', n.standing))
                        from source s left join traceability.node n on n.id = s.id
                        where (s.kind, s.reference, coalesce(s.owner, n.owner), s.texts, s.standing)
                              is distinct from (n.kind, n.reference, n.owner, n.title -> 'texts', n.standing)
                        """).query(String.class).list();
    }

    /** Every end that others see, and that stands for nothing. */
    static List<String> left(JdbcClient jdbc) {
        return jdbc.sql(SOURCES + """
                        select n.reference from traceability.node n
                        where n.standing <> 'HIDDEN' and n.id not in (select id from source)
                        """).query(String.class).list();
    }

    /** How many ends of each kind there are. */
    static List<String> kinds(JdbcClient jdbc) {
        return jdbc.sql("select distinct kind || ' ' || standing from traceability.node")
                .query(String.class)
                .list();
    }
}
