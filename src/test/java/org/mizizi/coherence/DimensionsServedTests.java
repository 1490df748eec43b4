package org.mizizi.coherence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.DemoTest;
import org.mizizi.country.Countries;
import org.mizizi.country.Dimension;
import org.mizizi.plans.Plans;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.Register;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.traceability.LinkEnd;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** which dimensions goals and plans of the demo country serve, by hand, and against a count that is made link by link. */
@DemoTest
class DimensionsServedTests {

    @Autowired
    Figures figures;

    @Autowired
    Plans plans;

    @Autowired
    Strategies strategies;

    @Autowired
    Register register;

    @Autowired
    Inputs inputs;

    @Autowired
    Countries countries;

    @Autowired
    JdbcClient jdbc;

    /** The sixth rests on an input whose people dispute it; that does not count. */
    @ParameterizedTest
    @CsvSource({
        "PLAN-0001, rule-of-law 75 human-rights 25",
        "PLAN-0002, development 83 humanitarian 17",
        "PLAN-0003, security 100",
        "PLAN-0005, development 89 humanitarian 11",
        "PLAN-0006, political 88 rule-of-law 12"
    })
    void aPlanServesTheDimensionsOfWhatItNamesInEqualParts_R04(String plan, String shares) {
        assertThat(told(plans.find(plan).id().value())).isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource({
        "GOAL-1.1, security 100",
        "GOAL-2.1, development 67 humanitarian 33",
        "GOAL-3.1, rule-of-law 100",
        "GOAL-3.2, political 50 rule-of-law 50"
    })
    void aGoalServesTheDimensionsOfThePrioritiesItCarries_R04(String goal, String shares) {
        assertThat(told(requireNonNull(goals().get(goal)).goal().identity().value()))
                .isEqualTo(shares);
    }

    /** What a draft names is nobody's business, nor is a dimension shown beneath what people said themselves. */
    @Test
    void nothingIsToldOfDraftsNorOfWhatPeopleSaid_R04() {
        var others = jdbc.sql(
                        "select id from traceability.node where standing = 'HIDDEN' or kind in ('INPUT', 'PRIORITY')")
                .query(UUID.class)
                .list();
        assertThat(others).isNotEmpty();
        assertThat(figures.serves(others)).isEmpty();
    }

    @Test
    void everyPartIsTheOneThatIsCountedLinkByLink_R04() {
        var goals = goals();
        var served = new HashMap<UUID, Map<String, Double>>();
        goals.values().forEach(goal -> served.put(goal.goal().identity().value(), parts(goal.carries(), goals)));
        inForce().forEach(plan -> served.put(plan, parts(plansLinks(plan), goals)));
        assertThat(served).hasSizeGreaterThan(6);

        served.forEach((id, parts) -> {
            var row = jdbc.sql(
                            "select coalesce(dimension, '') as dimension, part from coherence.serves(array[?]::uuid[], now())")
                    .param(id)
                    .query((found, _) -> Map.entry(found.getString(1), found.getDouble(2)))
                    .list();
            assertThat(row).hasSameSizeAs(parts.entrySet());
            row.forEach(entry -> assertThat(entry.getValue())
                    .isCloseTo(parts.getOrDefault(entry.getKey(), -1.0), Offset.offset(1e-9)));
        });
    }

    @Test
    void everythingThatCountsStandsUnderItsDimensionsAndMoneyIsDividedWithoutRest_R04() {
        var all = figures.byDimension();

        assertThat(all.stream().map(DimensionTally::dimension).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        countries.dimensions().stream().map(Dimension::code).toList());
        assertThat(all.stream().mapToLong(DimensionTally::inputs).sum())
                .isEqualTo(count("priorities.input where state = 'PUBLISHED'"));
        assertThat(all.stream().mapToLong(DimensionTally::priorities).sum())
                .isEqualTo(count("priorities.register where stands"));
        assertThat(all.stream().mapToLong(DimensionTally::plans).sum())
                .isGreaterThanOrEqualTo(inForce().size());
        assertThat(money(all).map(DimensionTally.Money::percent).reduce(0, Integer::sum))
                .isEqualTo(100);
        var planned = jdbc.sql("select sum(money) from plans.in_force")
                .query(BigDecimal.class)
                .single();
        assertThat(money(all).map(DimensionTally.Money::planned).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(planned, Offset.offset(new BigDecimal("0.05")));
        assertThat(money(all))
                .allSatisfy(money -> assertThat(money.confirmed()).isBetween(BigDecimal.ZERO, money.planned()));
    }

    private static Stream<DimensionTally.Money> money(List<DimensionTally> all) {
        return all.stream().flatMap(one -> one.money().stream());
    }

    private List<UUID> inForce() {
        return jdbc.sql("select id from plans.in_force").query(UUID.class).list();
    }

    private List<LinkRow> plansLinks(UUID plan) {
        var reference = jdbc.sql("select reference from traceability.node where id = ?")
                .param(plan)
                .query(String.class)
                .single();
        return plans.originsOf(plans.find(reference).id());
    }

    private Map<String, WrittenGoal> goals() {
        var all = new HashMap<String, WrittenGoal>();
        strategies.read(strategies.inForce().orElseThrow().number()).objectives().stream()
                .flatMap(objective -> objective.goals().stream())
                .forEach(goal -> all.put(goal.goal().reference(), goal));
        return all;
    }

    private Map<String, Double> parts(List<LinkRow> links, Map<String, WrittenGoal> goals) {
        var standing = links.stream()
                .filter(link -> link.state() != LinkState.DISPUTED && link.state() != LinkState.WITHDRAWN)
                .toList();
        var parts = new HashMap<String, Double>();
        standing.forEach(link -> dimensions(link.upstream(), goals)
                .forEach((dimension, part) -> parts.merge(dimension, part / standing.size(), Double::sum)));
        return parts;
    }

    private Map<String, Double> dimensions(LinkEnd end, Map<String, WrittenGoal> goals) {
        return switch (end.kind()) {
            case NodeKind.INPUT ->
                Map.of(said(inputs.find(end.reference()).content().dimension()), 1.0);
            case NodeKind.PRIORITY ->
                Map.of(register.find(end.reference()).text().dimension(), 1.0);
            case NodeKind.GOAL ->
                parts(requireNonNull(goals.get(end.reference())).carries(), goals);
            case NodeKind.PLAN -> throw new AssertionError("Nothing follows from a plan");
        };
    }

    private static String said(@Nullable String dimension) {
        return dimension == null ? "" : dimension;
    }

    private String told(UUID goalOrPlan) {
        return requireNonNull(figures.serves(List.of(goalOrPlan)).get(goalOrPlan)).shares().stream()
                .map(share -> share.dimension() + " " + share.percent())
                .collect(joining(" "));
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
