package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.WithoutRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * H5: what the desk asks of the database grows as what is said does, and not with its square. Counted are the rows that the
 * database touches, as EXPLAIN tells them: no clock is read.
 */
@PortalTest
class CostOfTheDeskTests {

    private static final int MANY = 5_000;

    /** The input, and what is claimed of it. */
    private static final int TEXTS = 2;

    private static final List<String> GROWING =
            List.of("traceability.node", "traceability.link", "translations.translation", "translations.dispute");

    @Autowired
    Environment environment;

    /** Nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void theListIsLinear_R46() {
        assertLinear("select count(*) " + TranslationRows.NEEDED.replace(":language", "'fr'"));
    }

    @Test
    void theFiguresAreLinear_R46() {
        assertLinear(TranslationRows.PROGRESS.replace(":languages", "array['fr', 'ar', 'sw']"));
    }

    @Test
    void whatTheConvenorSeesIsLinear_R46() {
        assertLinear(TranslationRows.WAITING.replace(":languages", "array['fr', 'ar', 'sw']"));
    }

    /** However much has been translated, what is like one text is found by the index. */
    @Test
    void whatWasSaidBeforeIsFoundWithoutReadingAllOfIt_R46() {
        var statement = MemoryRows.SAYING
                .replace(":runs", "array['water 1248']")
                .replace(":subject", "'00000000-0000-0000-0000-000000000000'")
                .replace(":from", "'en'")
                .replace(":into", "'fr'")
                .replace(":most", "30");
        assertThat(touched(statement, MANY)).isLessThan(touched(statement, MANY / 4) * 2 + 100);
    }

    private void assertLinear(String statement) {
        var few = touched(statement, MANY / 4);
        var many = touched(statement, MANY);
        assertThat(many).as("four times as much").isLessThan(few * 5);
        assertThat(many).as("of each a few").isLessThan(MANY * TEXTS * 30L);
    }

    private long touched(String statement, int originals) {
        var touched = new AtomicLong();
        try {
            new WithoutRules(environment).in(GROWING, owner -> {
                grow(owner, originals);
                var plan = owner.sql("explain (analyze, timing off, format json) " + statement)
                        .query(String.class)
                        .single();
                touched.set(rows(JsonMapper.shared().readTree(plan).get(0).get("Plan")));
                throw new TakenBack();
            });
        } catch (TakenBack _) {
            return touched.get();
        }
        throw new AssertionError("unreachable");
    }

    private static long rows(JsonNode plan) {
        var own = (plan.get("Actual Rows").asDouble()
                        + plan.path("Rows Removed by Join Filter").asDouble(0)
                        + plan.path("Rows Removed by Filter").asDouble(0))
                * plan.get("Actual Loops").asDouble();
        return Math.round(own)
                + Stream.of(plan.path("Plans"))
                        .flatMap(JsonNode::valueStream)
                        .mapToLong(CostOfTheDeskTests::rows)
                        .sum();
    }

    /** Inputs and as many plans that cite them, half of them translated, some of that disputed. */
    private static void grow(JdbcClient owner, int originals) {
        Stream.of("""
                create temporary table said on commit drop as
                select gen_random_uuid() as input, gen_random_uuid() as plan, gen_random_uuid() as organisation, n
                from generate_series(1, :originals) n
                """, """
                insert into search.entry (id, language, kind, reference, original, title, words)
                select input, 'en', 'INPUT', 'INP-8' || n, true, 'Water ' || n, 'A well' from said where n <= :originals
                """, """
                insert into traceability.node (id, kind, level, reference, owner, title, standing)
                select input, 'INPUT', 1, 'INP-8' || n, organisation, jsonb '{"source": "en", "texts": {"en": "Water"}}', 'PUBLIC' from said
                where n <= :originals
                union all
                select plan, 'PLAN', 4, 'PLAN-8' || n, gen_random_uuid(), '{"source": "en", "texts": {"en": "Wells"}}', 'PUBLIC' from said
                """, """
                insert into traceability.link
                select (jsonb_populate_record(null::traceability.link, jsonb_build_object(
                    'id', gen_random_uuid(), 'version', 0, 'downstream', plan, 'downstream_level', 4, 'upstream', input,
                    'upstream_level', 1, 'relation', 'ANSWERS', 'evidence', 'Wells', 'state', 'CLAIMED', 'claimed_by', gen_random_uuid(),
                    'claimed_for', gen_random_uuid(), 'claimed_at', now()))).*
                from said where n <= :originals
                """, """
                insert into translations.translation (id, version, subject, original_language, original_title, original_words,
                                                      language, title, words, translated_by, translated_at)
                select gen_random_uuid(), 0, input, 'en', 'Water ' || n, 'A well', 'fr', 'De l’eau ' || n, 'Un puits',
                       (select id from actors.member limit 1), now()
                from said where n % 2 = 0 and n <= :originals
                """, """
                insert into translations.dispute (id, version, translation, language, words, said_at)
                select gen_random_uuid(), 0, t.id, 'fr', 'Non', now()
                from translations.translation t join said on said.input = t.subject where said.n % 10 = 0 and said.n <= :originals
                """)
                .forEach(sql -> owner.sql(sql).param("originals", originals).update());
        Stream.concat(Stream.of("search.entry", "traceability.link_answer"), GROWING.stream())
                .forEach(table -> owner.sql("analyze " + table).update());
    }
}
