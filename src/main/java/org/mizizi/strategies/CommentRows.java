package org.mizizi.strategies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundId;
import org.mizizi.rounds.UnansweredWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments. */
@Component
class CommentRows implements UnansweredWork {

    private static final String COMMENT = """
            select m.id, m.reference, m.strategy, s.number as strategy_number, m.paragraph, m.goal,
                   coalesce(strategies.section_number(c.kind) || '.' || p.position, g.reference) as place,
                   m.organisation, m.side, m.language, m.text, m.written_at, m.outcome, m.reason::text as reason,
                   m.changed_text::text as changed_text, m.rewrites, m.answered_at
            from strategies.comment m
            join strategies.strategy s on s.id = m.strategy
            left join strategies.paragraph p on p.id = m.paragraph
            left join strategies.section c on c.id = p.section
            left join strategies.goal g on g.id = m.goal
            left join strategies.objective o on o.id = g.objective
            """;
    private static final String IN_READING_ORDER = """
             order by strategies.section_number(c.kind) nulls last, p.position, o.number, g.number, m.written_at, m.reference
            """;

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CommentRow> on(StrategyId strategy) {
        return jdbc.sql(COMMENT + " where m.strategy = ?" + IN_READING_ORDER)
                .param(strategy.value())
                .query(CommentRow.class)
                .list();
    }

    List<CommentRow> by(OrganisationId organisation) {
        return jdbc.sql(COMMENT + " where m.organisation = ? order by m.written_at desc, m.reference desc")
                .param(organisation.value())
                .query(CommentRow.class)
                .list();
    }

    Optional<CommentRow> comment(String reference) {
        return jdbc.sql(COMMENT + " where m.reference = ?")
                .param(reference)
                .query(CommentRow.class)
                .optional();
    }

    /** The texts that the answers promise for the revised version; the latest answer on each place counts. */
    Map<Anchor, LocalizedText> promised(StrategyId strategy) {
        return jdbc.sql("""
                        select distinct on (paragraph, goal) paragraph, goal, changed_text::text as text
                        from strategies.comment where strategy = ? and rewrites
                        order by paragraph, goal, answered_at desc, id desc
                        """).param(strategy.value()).query(Promise.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(
                        promise -> new Anchor(promise.paragraph(), promise.goal()), Promise::text));
    }

    private record Promise(
            @Nullable ParagraphId paragraph, @Nullable GoalId goal, LocalizedText text) {}

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

    @Override
    public long unansweredIn(RoundId round) {
        return jdbc.sql("select count(*) from strategies.comment where round = ? and outcome is null")
                .param(round.value())
                .query(Long.class)
                .single();
    }
}
