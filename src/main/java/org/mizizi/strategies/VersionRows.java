package org.mizizi.strategies;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.mizizi.strategies.StrategyText.WrittenSection;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads a version as it is shown: a statement for its sections and one for its goals. */
@Component
class VersionRows {

    private static final SimplePropertyRowMapper<Strategy> STRATEGIES = new SimplePropertyRowMapper<>(Strategy.class);
    private static final SimplePropertyRowMapper<Line> LINES = new SimplePropertyRowMapper<>(Line.class);
    private static final SimplePropertyRowMapper<Goal> GOALS = new SimplePropertyRowMapper<>(Goal.class);
    private static final SimplePropertyRowMapper<Above> OBJECTIVES = new SimplePropertyRowMapper<>(Above.class);

    private static final String AIMS = """
            select o.id as objective_id, o.number as objective_number, o.title::text as objective_title,
                   g.id, g.version, o.strategy, o.id as objective, g.number, g.reference, g.identity, g.title::text as title,
                   g.description::text as description, g.consulted_description::text as consulted_description,
                   g.marks::text as marks
            from strategies.objective o
            """;
    private static final Listing<GoalInList> LIST = new Listing<>(
            GoalInList.class,
            "from strategies.goal g join strategies.objective o on o.id = g.objective where g.strategy = :strategy",
            "g.id",
            Order.upwards(Order.number("o.number"), Order.number("g.number"), Order.id("g.id")),
            """
            select g.id, g.reference, g.title::text as title, o.number as objective, o.title::text as objective_title
            from strategies.goal g join strategies.objective o on o.id = g.objective
            """);

    /** A version with the sections that are written in it. */
    record Sections(Strategy strategy, List<WrittenSection> written) {}

    /** An objective with one of its goals; with none where it has none yet. */
    record Aim(Objective objective, Optional<Goal> goal) {}

    private record Above(ObjectiveId objectiveId, int objectiveNumber, LocalizedText objectiveTitle) {

        private Objective in(StrategyId strategy) {
            return new Objective(objectiveId, strategy, objectiveNumber, objectiveTitle);
        }
    }

    /** A paragraph with the section it stands in; either may be missing. */
    private record Line(
            @Nullable SectionId sectionId,
            @Nullable SectionKind sectionKind,
            @Nullable LocalizedText sectionTitle,
            @Nullable OrganisationId ministry,
            @Nullable ParagraphId paragraphId,
            @Nullable Long paragraphVersion,
            int position,
            @Nullable LocalizedText text,
            @Nullable LocalizedText consultedText,
            @Nullable PersonId editedBy) {

        private Stream<Section> section(StrategyId strategy) {
            return sectionId == null || sectionKind == null
                    ? Stream.empty()
                    : Stream.of(new Section(sectionId, strategy, sectionKind, sectionTitle, ministry));
        }

        private Stream<Paragraph> paragraph() {
            return sectionId == null || paragraphId == null || text == null || editedBy == null
                    ? Stream.empty()
                    : Stream.of(new Paragraph(
                            paragraphId, paragraphVersion, sectionId, position, text, consultedText, editedBy));
        }
    }

    private record Read(Strategy strategy, Line line) {}

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sections> sections(int number) {
        var read = jdbc.sql("""
                        select s.id, s.version, s.number, s.title::text as title, s.state, s.created_at, s.consulted_at,
                               s.revised_at, s.adopted_at, c.id as section_id, c.kind as section_kind,
                               c.title::text as section_title, c.ministry, p.id as paragraph_id,
                               p.version as paragraph_version, coalesce(p.position, 0) as position, p.text::text as text,
                               p.consulted_text::text as consulted_text, p.edited_by
                        from strategies.strategy s
                        left join strategies.section c on c.strategy = s.id
                        left join strategies.paragraph p on p.section = c.id
                        where s.number = ? order by strategies.section_number(c.kind), p.position
                        """)
                .param(number)
                .query((row, nth) -> new Read(STRATEGIES.mapRow(row, nth), LINES.mapRow(row, nth)))
                .list();
        return read.stream()
                .findFirst()
                .map(Read::strategy)
                .map(strategy -> new Sections(
                        strategy,
                        written(strategy.id(), read.stream().map(Read::line).toList())));
    }

    private static List<WrittenSection> written(StrategyId strategy, List<Line> lines) {
        var paragraphs = lines.stream().flatMap(Line::paragraph).collect(groupingBy(Paragraph::section));
        return lines.stream()
                .flatMap(line -> line.section(strategy))
                .distinct()
                .map(section -> new WrittenSection(section, paragraphs.getOrDefault(section.id(), List.of())))
                .toList();
    }

    /** Its objectives in order, each once with every goal of its own. */
    List<Aim> aims(StrategyId strategy) {
        return jdbc.sql(AIMS + """
                        left join strategies.goal g on g.objective = o.id
                        where o.strategy = ? order by o.number, g.number
                        """)
                .param(strategy.value())
                .query((row, nth) -> new Aim(
                        OBJECTIVES.mapRow(row, nth).in(strategy),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(GOALS.mapRow(row, nth))))
                .list();
    }

    Optional<Aim> aim(StrategyId strategy, String reference) {
        return jdbc.sql(AIMS + """
                        join strategies.goal g on g.objective = o.id
                        where o.strategy = ? and g.reference = ?
                        """)
                .params(strategy.value(), reference)
                .query((row, nth) ->
                        new Aim(OBJECTIVES.mapRow(row, nth).in(strategy), Optional.of(GOALS.mapRow(row, nth))))
                .optional();
    }

    ListPage<GoalInList> goals(StrategyId strategy, PageKey key) {
        return LIST.read(jdbc, key, statement -> statement.param("strategy", strategy.value()));
    }
}
