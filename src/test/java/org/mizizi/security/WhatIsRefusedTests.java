package org.mizizi.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/**
 * The second half of the power table: which rule refuses what, who asks it, and what it says. Rules speak one dialect:
 * each names its refusal in full where it gives it, so that rules and reasons are found from each other.
 */
class WhatIsRefusedTests {

    private static final Set<String> DIALECT = Set.of(Refusal.class.getName(), Rule.class.getName());
    private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[A-Za-z_\u0001-]+)+");

    private static final CallGraph GRAPH = new CallGraph();

    private final Reasons reasons = new Reasons();
    private final Set<Place> rules = rules();

    @Test
    void everyReasonIsGivenByARule() {
        var given = new TreeSet<String>();
        rules.forEach(rule -> given.addAll(keys(rule)));
        assertThat(given).containsExactlyElementsOf(reasons.keys());
    }

    @Test
    void everyRuleNamesItsRefusalInFullAndHasAReason() {
        var without = new TreeMap<String, Set<String>>();
        for (var rule : rules) {
            var unknown = new TreeSet<>(code(rule).texts());
            unknown.removeIf(text -> !LOOKS_LIKE_A_KEY.matcher(text).matches() || reasons.isKnown(text));
            if (keys(rule).isEmpty() || !unknown.isEmpty()) {
                without.put(rule.label(), unknown);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyRuleIsAsked() {
        var asking = new WhoAsks(GRAPH, rules);
        assertThat(rules.stream()
                        .filter(rule -> asking.of(Set.of(rule)).isEmpty())
                        .map(Place::label))
                .isEmpty();
    }

    @Test
    void theWrittenRulesAreThoseInForce() throws IOException {
        var modules = rules.stream().collect(groupingBy(Place::module, TreeMap::new, toCollection(HashSet::new)));
        var asking = new WhoAsks(GRAPH, rules);
        WrittenPowerTable.RULES.isInForce(WrittenPowerTable.RULES_HEADING + """


                By module: the refusal, the rule that gives it, the operations of services on whose way the rule is asked, and
                the reason in English, with … where something is filled in. What no operation asks is asked by a part of the
                interface, before anything is sent or once it has failed.

                """
                + modules.entrySet().stream()
                        .map(module -> table(module.getKey(), module.getValue(), asking))
                        .collect(joining("\n")));
    }

    private String table(String module, Set<Place> ofModule, WhoAsks asking) {
        var byKey = new TreeMap<String, Set<Place>>();
        ofModule.forEach(rule -> keys(rule)
                .forEach(key -> byKey.computeIfAbsent(key, _ -> new HashSet<>()).add(rule)));
        return """
                ### %s

                | refusal | rule | asked by | reason |
                | --- | --- | --- | --- |
                """.formatted(module)
                + byKey.entrySet().stream()
                        .map(row -> "| %s | %s | %s | %s |\n"
                                .formatted(
                                        row.getKey(),
                                        row.getValue().stream()
                                                .map(Place::label)
                                                .sorted()
                                                .distinct()
                                                .collect(joining(", ")),
                                        asking.of(row.getValue()),
                                        reasons.of(row.getKey())))
                        .collect(joining());
    }

    private static Code code(Place place) {
        return GRAPH.places().getOrDefault(place, new Code());
    }

    private Set<String> keys(Place rule) {
        var keys = new TreeSet<>(code(rule).texts());
        keys.retainAll(reasons.keys());
        return keys;
    }

    /** Wherever a refusal is made. */
    private static Set<Place> rules() {
        var making = new HashSet<Place>();
        GRAPH.places().forEach((place, code) -> {
            if (!DIALECT.contains(place.owner())
                    && code.leadsTo().stream().anyMatch(WhatIsRefusedTests::makesRefusal)) {
                making.add(place);
            }
        });
        return making;
    }

    private static boolean makesRefusal(Place called) {
        return DIALECT.contains(called.owner()) && called.name().equals("of");
    }
}
