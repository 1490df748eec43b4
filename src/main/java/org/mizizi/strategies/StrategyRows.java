package org.mizizi.strategies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of lists of strategies and of signatures. */
@Component
class StrategyRows {

    private final JdbcClient jdbc;

    StrategyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int nextNumber() {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from strategies.strategy")
                .query(Integer.class)
                .single();
    }

    List<StrategyRow> all(boolean draftsToo) {
        return jdbc.sql("""
                        select s.id, s.number, s.title::text as title, s.state, s.created_at, s.consulted_at, s.adopted_at,
                               (select count(*) from strategies.goal g where g.strategy = s.id) as goals,
                               n.signatories, n.signed
                        from strategies.strategy s
                        cross join lateral (
                            select count(*) as signatories, count(signed_by) as signed
                            from strategies.signatory where strategy = s.id) n
                        where :draftsToo or s.state <> 'DRAFT'
                        order by s.number desc
                        """)
                .param("draftsToo", draftsToo)
                .query(StrategyRow.class)
                .list();
    }

    List<Signature> signatures(StrategyId strategy) {
        return jdbc.sql("""
                        select n.ministry, n.signed_at
                        from strategies.signatory n join actors.known_organisation o on o.id = n.ministry
                        where n.strategy = ? order by o.reference
                        """).param(strategy.value()).query(Signature.class).list();
    }

    void expectSignatures(StrategyId strategy, Collection<OrganisationId> ministries) {
        jdbc.sql("insert into strategies.signatory (strategy, ministry) select :strategy, unnest(:ministries::uuid[])")
                .param("strategy", strategy.value())
                .param(
                        "ministries",
                        ministries.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    void sign(StrategyId strategy, OrganisationId ministry, PersonId person, Instant now) {
        jdbc.sql("""
                        update strategies.signatory set signed_by = :person, signed_at = :now
                        where strategy = :strategy and ministry = :ministry
                        """)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("strategy", strategy.value())
                .param("ministry", ministry.value())
                .update();
    }

    /** Whether the same human has signed for another ministry. */
    boolean signedForAnother(StrategyId strategy, PersonId person) {
        return jdbc.sql(
                        "select exists (select from strategies.signatory where strategy = ? and actors.same_human(signed_by, ?))")
                .params(strategy.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this person was the last to change one of the paragraphs, for whichever organisation. */
    boolean edited(StrategyId strategy, PersonId person) {
        return jdbc.sql("""
                        select exists (select from strategies.paragraph p join strategies.section c on c.id = p.section
                                       where c.strategy = :strategy and actors.same_human(p.edited_by, :person))
                        """)
                .param("strategy", strategy.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** The strategy that a paragraph or goal belongs to. */
    Optional<StrategyId> home(Anchor anchor) {
        var paragraph = anchor.paragraph();
        var goal = anchor.goal();
        return jdbc.sql("""
                        select c.strategy from strategies.paragraph p join strategies.section c on c.id = p.section
                        where p.id = :paragraph::uuid
                        union all
                        select strategy from strategies.goal where id = :goal::uuid
                        """)
                .param("paragraph", paragraph == null ? null : paragraph.value().toString())
                .param("goal", goal == null ? null : goal.value().toString())
                .query(UUID.class)
                .optional()
                .map(StrategyId::new);
    }
}
