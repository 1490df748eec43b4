package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people call valid, in force or standing has one definition in SQL; whoever needs it asks there. */
@PortalTest
class OneDefinitionTests {

    @Autowired
    JdbcClient jdbc;

    /**
     * What a definition looks like, however it is laid out, and where the one is. A guard of moves asks for the new and
     * the old state, and a condition of a column lists what there is.
     */
    static Stream<Arguments> definitions() {
        return Stream.of(
                defined(
                        "a mandate that runs",
                        "valid_from and \\S*valid_until|valid_(from|until) *[<>]|[<>]=? \\S*valid_(from|until)",
                        "actors.mandates_on"),
                defined(
                        "a valid mandate",
                        "mandate[^;]* (?<!set )\\(?(\\w\\.)?state = 'VERIFIED'",
                        "actors.speaks_for_people"),
                defined("the version in force", " \\(?(?!new|old)(\\w\\.)?state = 'ADOPTED'", "strategies.in_force"),
                defined("an end that counts", "standing = 'IN_FORCE'", "traceability.counts"),
                defined(
                        "a goal in force",
                        "kind = 'GOAL'\\)? and \\S*(counts|weakness)\\(",
                        "traceability.goal_in_force"),
                defined(
                        "a plan in force",
                        "(?<!new\\.)outcome (in|= any) \\(\\(?(array\\[)?'APPROVED'",
                        "plans.in_force"),
                defined("a rule in force", "approval_rule[^;]*in_force_from <=", "country.rule_in_force"),
                defined(
                        "a priority that stands",
                        "(?<!new\\.)state (in|= any) \\(\\(?(array\\[)?'OPEN'(::text)?, 'IN_STRATEGY'",
                        "priorities.stands"));
    }

    private static Arguments defined(String what, String pattern, String where) {
        return Arguments.of(what, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), where);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("definitions")
    void whatHasOneMeaningIsDefinedOnce(String what, Pattern pattern, String where) {
        var places = Stream.concat(WrittenSql.ofTheCode().stream(), WrittenSql.ofTheDatabase(jdbc).stream())
                .filter(sql -> pattern.matcher(
                                sql.text().replaceAll("\\s+", " ").replace("::text", ""))
                        .find())
                .map(WrittenSql::place)
                .filter(place -> !place.endsWith("_check"));
        assertThat(places).as(what).containsOnly(where);
    }

    /** L1: whoever looks for "texts" or for a language's code does not find what is merely kept under such a name. */
    @Test
    void nobodyLooksForWordsInHowTheyAreKept_L1() {
        assertThat(WrittenSql.ofTheCode())
                .filteredOn(sql -> sql.text().contains("::text ilike"))
                .isEmpty();
        assertThat(jdbc.sql("select shared.words_of(?::jsonb)")
                        .param(LocalizedText.of("en", "Water").with("fr", "Eau").json())
                        .query(String.class)
                        .single())
                .isEqualTo("Water\nEau");
    }
}
