package org.mizizi.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInvocation;

/** From where each rule is asked: operations of services, or else the parts of the interface that are nearest to it. */
final class WhoAsks {

    private static final Pattern INTERFACE = Pattern.compile(".+\\.(ui|web|look|shell|site)$");
    private static final int MANY = 12;

    private final CallGraph graph;
    private final Set<Place> rules;
    private final Set<Place> aroundEach = new HashSet<>();
    private final Map<Place, Set<JavaMethod>> operations = new HashMap<>();
    private final Map<Place, Set<String>> interfaces = new HashMap<>();

    WhoAsks(CallGraph graph, Set<Place> rules) {
        this.graph = graph;
        this.rules = rules;
        graph.methods().filter(method -> method.isAnnotatedWith(Requires.class)).forEach(this::ask);
        graph.places().keySet().forEach(this::ask);
    }

    private void ask(JavaMethod operation) {
        for (var rule : graph.reachedFrom(CallGraph.place(operation))) {
            operations.computeIfAbsent(rule, _ -> new HashSet<>()).add(operation);
        }
    }

    /** What stands around each operation; and a part of the interface, but not the parts that only hold it. */
    private void ask(Place place) {
        if (place.type().contains(MethodInvocation.class.getSimpleName())) {
            aroundEach.addAll(graph.reachedFrom(place));
        }
        if (isInterface(place)) {
            var reached = graph.reachedFrom(place, next -> !isInterface(next));
            reached.retainAll(rules);
            reached.forEach(rule ->
                    interfaces.computeIfAbsent(rule, _ -> new TreeSet<>()).add(place.topName()));
        }
    }

    private static boolean isInterface(Place place) {
        return INTERFACE.matcher(place.packageName()).matches();
    }

    /** Who asks any of these rules, which refuse the same. */
    String of(Set<Place> alike) {
        if (alike.stream().anyMatch(aroundEach::contains)) {
            return "every operation";
        }
        var asking = alike.stream()
                .flatMap(rule -> operations.getOrDefault(rule, Set.of()).stream())
                .toList();
        return asking.isEmpty() ? interfaces(alike) : operations(asking);
    }

    private static String operations(Collection<JavaMethod> asking) {
        var byService = asking.stream()
                .collect(groupingBy(
                        method -> method.getOwner().getSimpleName(),
                        TreeMap::new,
                        mapping(JavaMethod::getName, toCollection(TreeSet::new))));
        var count = byService.values().stream().mapToInt(Set::size).sum();
        return count > MANY
                ? count + " operations of " + String.join(", ", byService.keySet())
                : byService.entrySet().stream()
                        .flatMap(service -> service.getValue().stream().map(name -> service.getKey() + "." + name))
                        .collect(joining(", "));
    }

    private String interfaces(Set<Place> alike) {
        return alike.stream()
                .flatMap(rule -> interfaces.getOrDefault(rule, Set.of()).stream())
                .sorted()
                .distinct()
                .collect(joining(", "));
    }
}
