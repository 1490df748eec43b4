package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a module puts directly beneath the words of people that another module shows, such as their translations. */
public interface Beneath {

    /** For each of these that has any, made anew wherever it is shown; they are read at once, however many stand on the page. */
    Map<UUID, Supplier<Component>> beneath(Collection<UUID> said, Reading reader);

    /** Whether it is about the words themselves, as their translation is, and not about the thing that they are of. */
    default boolean isOfTheWords() {
        return true;
    }

    /** How to make what all modules put beneath each of these; nothing beneath the others, and nothing asked beneath none. */
    static Map<UUID, List<Supplier<Component>>> made(List<Beneath> modules, Collection<UUID> said, Reading reader) {
        var all = new HashMap<UUID, List<Supplier<Component>>>();
        if (!said.isEmpty()) {
            modules.forEach(module -> module.beneath(said, reader)
                    .forEach((id, shown) ->
                            all.computeIfAbsent(id, _ -> new ArrayList<>()).add(shown)));
        }
        return all;
    }

    /** What all modules put beneath each of these, to be shown once. */
    static Map<UUID, List<Component>> each(List<Beneath> modules, Collection<UUID> said, Reading reader) {
        return made(modules, said, reader).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        made -> made.getValue().stream().map(Supplier::get).toList()));
    }

    /** What all modules put beneath this one. */
    static List<Component> one(List<Beneath> modules, UUID said, Reading reader) {
        return each(modules, List.of(said), reader).getOrDefault(said, List.of());
    }
}
