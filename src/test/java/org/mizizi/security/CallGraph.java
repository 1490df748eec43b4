package org.mizizi.security;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mizizi.shared.DomainEvent;
import org.springframework.context.event.EventListener;

/**
 * Which code of the portal can be reached from where: by calls, by what overrides what is called, by the constants that
 * are read, and by the listeners that answer an event within its transaction.
 */
final class CallGraph {

    private final JavaClasses portal = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mizizi");
    private final Map<Place, Code> places = new HashMap<>();
    private final Map<Place, Set<Place>> next = new HashMap<>();
    private final List<JavaMethod> listeners = methods()
            .filter(method -> method.isAnnotatedWith(EventListener.class))
            .toList();

    CallGraph() {
        portal.forEach(type -> places.putAll(Code.of(model(type))));
    }

    Map<Place, Code> places() {
        return places;
    }

    Stream<JavaMethod> methods() {
        return portal.stream().flatMap(type -> type.getMethods().stream());
    }

    static Place place(JavaMethod method) {
        return new Place(method.getOwner().getName(), method.getName(), method.getDescriptor());
    }

    Set<Place> reachedFrom(Place start) {
        return reachedFrom(start, _ -> true);
    }

    /** The same on ways that lead only through some places. */
    Set<Place> reachedFrom(Place start, Predicate<Place> through) {
        var reached = new HashSet<Place>();
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            var place = ahead.remove();
            if (reached.add(place)) {
                next(place).stream()
                        .filter(next -> through.test(next) && !reached.contains(next))
                        .forEach(ahead::add);
            }
        }
        return reached;
    }

    private Set<Place> next(Place place) {
        return next.computeIfAbsent(
                place,
                _ -> places.getOrDefault(place, new Code()).leadsTo().stream()
                        .flatMap(this::means)
                        .filter(places::containsKey)
                        .collect(toUnmodifiableSet()));
    }

    /** What runs when this is called or read: itself, what it inherits, what overrides it, and who listens to it. */
    private Stream<Place> means(Place called) {
        if (!portal.contain(called.owner())) {
            return Stream.empty();
        }
        var owner = portal.get(called.owner());
        var family = Stream.of(
                        Set.of(owner),
                        owner.getAllRawSuperclasses(),
                        owner.getAllRawInterfaces(),
                        called.name().equals("<init>") ? Set.<JavaClass>of() : owner.getAllSubclasses())
                .flatMap(Collection::stream)
                .map(type -> new Place(type.getName(), called.name(), called.type()));
        return Stream.concat(family, called.name().equals("<init>") ? listenersTo(owner) : Stream.empty());
    }

    private Stream<Place> listenersTo(JavaClass event) {
        return event.isAssignableTo(DomainEvent.class)
                ? listeners.stream()
                        .filter(listener -> listener.getRawParameterTypes().stream()
                                .anyMatch(type -> event.isAssignableTo(type.getName())))
                        .map(CallGraph::place)
                : Stream.empty();
    }

    private static ClassModel model(JavaClass type) {
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
