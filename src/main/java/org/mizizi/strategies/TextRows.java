package org.mizizi.strategies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that changes sections, the order of paragraphs and objectives, and reads one of them. */
@Component
class TextRows {

    private static final String SECTION = "c.id, c.strategy, c.kind, c.title::text as title, c.ministry";
    private static final String PARAGRAPH = """
            p.id, p.version, p.section, p.position, p.text::text as text,
            p.consulted_text::text as consulted_text, p.edited_by
            """;

    private final JdbcClient jdbc;

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Section> section(SectionId id) {
        return jdbc.sql("select " + SECTION + " from strategies.section c where c.id = ?")
                .param(id.value())
                .query(Section.class)
                .optional();
    }

    void put(Section section) {
        var ministry = section.ministry();
        jdbc.sql("""
                        insert into strategies.section (id, strategy, kind, title, ministry)
                        values (:id, :strategy, :kind, :title::jsonb, :ministry::uuid)
                        on conflict (id) do update set title = excluded.title, ministry = excluded.ministry
                        """)
                .param("id", section.id().value())
                .param("strategy", section.strategy().value())
                .param("kind", section.kind().name())
                .param("title", json(section.title()))
                .param("ministry", ministry == null ? null : ministry.value().toString())
                .update();
    }

    List<Paragraph> paragraphs(StrategyId strategy) {
        return jdbc.sql("select " + PARAGRAPH + """
                        from strategies.paragraph p join strategies.section c on c.id = p.section
                        where c.strategy = ? order by p.section, p.position
                        """)
                .param(strategy.value())
                .query(Paragraph.class)
                .list();
    }

    List<ParagraphId> order(SectionId section) {
        return jdbc
                .sql("select id from strategies.paragraph where section = ? order by position")
                .param(section.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ParagraphId::new)
                .toList();
    }

    /** Numbers the paragraphs of a section from 1 in this order. */
    void arrange(Collection<ParagraphId> paragraphs) {
        jdbc.sql("""
                        update strategies.paragraph p set position = o.position
                        from unnest(:order::uuid[]) with ordinality as o (id, position) where p.id = o.id
                        """)
                .param("order", paragraphs.stream().map(ParagraphId::value).toArray(UUID[]::new))
                .update();
    }

    Optional<Objective> objective(ObjectiveId id) {
        return jdbc.sql("select id, strategy, number, title::text as title from strategies.objective where id = ?")
                .param(id.value())
                .query(Objective.class)
                .optional();
    }

    void put(Objective objective) {
        jdbc.sql("""
                        insert into strategies.objective (id, strategy, number, title)
                        values (:id, :strategy, :number, :title::jsonb)
                        on conflict (id) do update set title = excluded.title
                        """)
                .param("id", objective.id().value())
                .param("strategy", objective.strategy().value())
                .param("number", objective.number())
                .param("title", objective.title().json())
                .update();
    }

    void delete(ObjectiveId id) {
        jdbc.sql("delete from strategies.objective where id = ?")
                .param(id.value())
                .update();
    }

    /** Everything that is written in a version, its goals excepted. */
    void deleteAll(StrategyId strategy) {
        for (var delete : List.of(
                """
                delete from strategies.paragraph p using strategies.section c
                where c.id = p.section and c.strategy = ?
                """,
                "delete from strategies.objective where strategy = ?",
                "delete from strategies.section where strategy = ?")) {
            jdbc.sql(delete).param(strategy.value()).update();
        }
    }

    int nextObjective(StrategyId strategy) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from strategies.objective where strategy = ?")
                .param(strategy.value())
                .query(Integer.class)
                .single();
    }

    static @Nullable String json(@Nullable LocalizedText text) {
        return text == null ? null : text.json();
    }
}
