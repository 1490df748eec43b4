package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Texts of people that follow each other on a page: directly beneath the words of each, and above the next, stands what
 * modules put there, such as its translations. What stands beneath all of them is read at once.
 */
public final class Originals {

    private final Map<UUID, List<Supplier<Component>>> beneath;

    private Originals(Map<UUID, List<Supplier<Component>>> beneath) {
        this.beneath = beneath;
    }

    public static Originals of(List<Beneath> modules, Collection<UUID> texts, Reading reader) {
        return new Originals(Beneath.made(modules, texts, reader));
    }

    /** The words of one, with what stands beneath them. */
    public Div with(UUID text, Component... words) {
        var shown = new Div(words);
        shown.add(beneath(text));
        return shown;
    }

    /** What stands beneath the words of one, where these are shown in parts. */
    public List<Component> beneath(UUID text) {
        return beneath.getOrDefault(text, List.of()).stream().map(Supplier::get).toList();
    }

    public boolean hasBeneath(UUID text) {
        return beneath.containsKey(text);
    }
}
