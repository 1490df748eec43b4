package org.mizizi.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.rounds.UnansweredWork;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Side;
import org.mizizi.shared.Sought;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Hearings;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Participation;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of comments. Lists and counts are of those that stand; what was taken back is found by its reference alone. */
@Component
class CommentRows implements UnansweredWork, Hearings {

    private static final String COMMENT = """
            select m.id, m.reference, m.strategy, s.number as strategy_number, m.paragraph, m.goal,
                   coalesce(p.place, g.place) as place,
                   m.organisation, m.side, m.language, m.text, m.written_at, m.outcome, m.reason::text as reason,
                   m.changed_text::text as changed_text, m.rewrites, m.answered_at, m.withdrawn_at
            from comments.comment m
            join strategies.version s on s.id = m.strategy
            left join strategies.placed_paragraph p on p.id = m.paragraph
            left join strategies.placed_goal g on g.id = m.goal
            """;
    private static final String MATCHING = """
            from comments.standing m
            left join strategies.placed_paragraph p on p.id = m.paragraph
            left join strategies.placed_goal g on g.id = m.goal
            where m.strategy = :strategy
              and""" + Sought.inPublic("m.id", "m.reference", "m.text") + """
              and (cast(:side as text) is null or m.side = :side)
              and (:answered = 'ANY'
                   or :answered = 'ANSWERED' and m.outcome is not null
                   or :answered = 'WAITING' and m.outcome is null)
            """;
    private static final String IN_READING_ORDER = """
             order by p.section nulls last, p.position, g.objective, g.number, m.written_at, m.reference
            """;

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CommentRow> on(StrategyId strategy) {
        return jdbc.sql(COMMENT + " where m.strategy = ? and m.withdrawn_at is null" + IN_READING_ORDER)
                .param(strategy.value())
                .query(CommentRows::row)
                .list();
    }

    List<CommentRow> at(StrategyId strategy, Anchor anchor) {
        var paragraph = anchor.paragraph();
        var goal = anchor.goal();
        return jdbc.sql(COMMENT + """
                         where m.strategy = :strategy and m.withdrawn_at is null
                           and (m.paragraph = :paragraph or m.goal = :goal)
                         order by m.written_at, m.reference
                        """)
                .param("strategy", strategy.value())
                .param("paragraph", paragraph == null ? null : paragraph.value(), Types.OTHER)
                .param("goal", goal == null ? null : goal.value(), Types.OTHER)
                .query(CommentRows::row)
                .list();
    }

    ListPage<CommentRow> page(StrategyId strategy, CommentSearch search, PageKey key) {
        var side = search.side();
        return new Listing<>(CommentRows::row, MATCHING, "m.id", order(search.sort()), COMMENT)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("strategy", strategy.value())
                                .param("side", side == null ? null : side.name(), Types.VARCHAR)
                                .param("answered", search.answered().name()));
    }

    private static Order order(CommentSearch.Sort sort) {
        return switch (sort) {
            case READING_ORDER ->
                Order.upwards(
                        Order.number("coalesce(p.section, 99)"),
                        Order.number("coalesce(p.position, 0)"),
                        Order.number("coalesce(g.objective, 0)"),
                        Order.number("coalesce(g.number, 0)"),
                        Order.time("m.written_at"),
                        Order.id("m.id"));
            case NEWEST -> Order.downwards(Order.time("m.written_at"), Order.id("m.id"));
            case OLDEST -> Order.upwards(Order.time("m.written_at"), Order.id("m.id"));
        };
    }

    ListPage<CommentRow> by(OrganisationId organisation, PageKey key) {
        var newest = Order.downwards(Order.time("m.written_at"), Order.id("m.id"));
        var own = "from comments.standing m where m.organisation = :organisation";
        return new Listing<>(CommentRows::row, own, "m.id", newest, COMMENT)
                .read(jdbc, key, statement -> statement.param("organisation", organisation.value()));
    }

    Optional<CommentRow> comment(String reference) {
        return jdbc.sql(COMMENT + " where m.reference = ?")
                .param(reference)
                .query(CommentRows::row)
                .optional();
    }

    private static CommentRow row(ResultSet row, int number) throws SQLException {
        var paragraph = row.getObject("paragraph", UUID.class);
        return new CommentRow(
                new CommentId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new CommentRow.On(
                        new StrategyId(row.getObject("strategy", UUID.class)),
                        row.getInt("strategy_number"),
                        paragraph == null
                                ? Anchor.of(new GoalId(row.getObject("goal", UUID.class)))
                                : Anchor.of(new ParagraphId(paragraph)),
                        row.getString("place")),
                new CommentRow.Said(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Side.valueOf(row.getString("side")),
                        row.getString("language"),
                        row.getString("text"),
                        instant(row, "written_at").orElseThrow()),
                answer(row),
                instant(row, "withdrawn_at").orElse(null));
    }

    private static CommentRow.@Nullable Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var changed = row.getString("changed_text");
        return outcome == null
                ? null
                : new CommentRow.Answer(
                        CommentOutcome.valueOf(outcome),
                        LocalizedText.valueOf(row.getString("reason")),
                        changed == null ? null : LocalizedText.valueOf(changed),
                        row.getBoolean("rewrites"),
                        instant(row, "answered_at").orElseThrow());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    @Override
    public Map<Anchor, LocalizedText> promised(StrategyId strategy) {
        return jdbc.sql("""
                        select distinct on (paragraph, goal) paragraph, goal, changed_text::text as text
                        from comments.standing where strategy = ? and rewrites
                        order by paragraph, goal, answered_at desc, id desc
                        """).param(strategy.value()).query(Promise.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(
                        promise -> new Anchor(promise.paragraph(), promise.goal()), Promise::text));
    }

    private record Promise(
            @Nullable ParagraphId paragraph, @Nullable GoalId goal, LocalizedText text) {}

    @Override
    public String unanswered() {
        return "select round from comments.standing where outcome is null";
    }

    @Override
    public String heard() {
        return "select strategy, side, outcome from comments.standing";
    }

    @Override
    public Map<StrategyId, Participation> participation(Collection<StrategyId> versions) {
        return jdbc
                .sql("""
                        select v.id as strategy, h.*,
                               (select count(distinct i.organisation)
                                from rounds.calendar r join rounds.invited i on i.round = r.id
                                where r.subject = v.id and r.purpose = 'COMMENT') as invited
                        from unnest(:versions::uuid[]) as v (id)
                        cross join lateral (
                            select count(distinct organisation) filter (where side = 'INTERNAL') as internal,
                                   count(distinct organisation) filter (where side = 'EXTERNAL') as external,
                                   count(*) as comments,
                                   count(*) filter (where outcome is null) as unanswered
                            from comments.standing where strategy = v.id) h
                        """)
                .param("versions", versions.stream().map(StrategyId::value).toArray(UUID[]::new))
                .query(Hearing.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Hearing::strategy, Hearing::participation));
    }

    private record Hearing(StrategyId strategy, int invited, int internal, int external, int comments, int unanswered) {

        Participation participation() {
            return new Participation(invited, internal, external, comments, unanswered);
        }
    }

    Map<Anchor, Long> counts(StrategyId strategy) {
        return jdbc.sql("""
                        select paragraph, goal, count(*) as comments
                        from comments.standing where strategy = ? group by paragraph, goal
                        """).param(strategy.value()).query(Count.class).list().stream()
                .collect(Collectors.toUnmodifiableMap(
                        count -> new Anchor(count.paragraph(), count.goal()), Count::comments));
    }

    private record Count(
            @Nullable ParagraphId paragraph, @Nullable GoalId goal, long comments) {}
}
