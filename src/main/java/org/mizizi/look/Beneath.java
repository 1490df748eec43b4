package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a module puts directly beneath the words of people that another module shows, such as their translations. */
public interface Beneath {

    /** For each of these that has any; they are read at once, however many stand on the page. */
    Map<UUID, Component> beneath(Collection<UUID> said, Reading reader);

    /** What all modules put beneath each of these; nothing beneath the others. */
    static Map<UUID, List<Component>> each(List<Beneath> modules, Collection<UUID> said, Reading reader) {
        var all = new HashMap<UUID, List<Component>>();
        modules.forEach(module -> module.beneath(said, reader)
                .forEach((id, shown) ->
                        all.computeIfAbsent(id, _ -> new ArrayList<>()).add(shown)));
        return all;
    }

    /** What all modules put beneath this one. */
    static List<Component> one(List<Beneath> modules, UUID said, Reading reader) {
        return each(modules, List.of(said), reader).getOrDefault(said, List.of());
    }
}
