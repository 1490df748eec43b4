package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Texts of people that follow each other on a page: directly beneath the words of each, and above all else, stands what is
 * of these words, such as their translations. What stands beneath all of them is read at once.
 */
public final class Originals {

    /** No text with anything beneath it. */
    public static final Originals NONE = new Originals(Map.of(), Map.of());

    private final Map<UUID, List<Supplier<Component>>> ofTheWords;
    private final Map<UUID, List<Supplier<Component>>> ofTheThing;

    private Originals(
            Map<UUID, List<Supplier<Component>>> ofTheWords, Map<UUID, List<Supplier<Component>>> ofTheThing) {
        this.ofTheWords = ofTheWords;
        this.ofTheThing = ofTheThing;
    }

    public static Originals of(List<Beneath> modules, Collection<UUID> texts, Reading reader) {
        return new Originals(
                made(modules, Beneath::isOfTheWords, texts, reader),
                made(modules, Predicate.not(Beneath::isOfTheWords), texts, reader));
    }

    /** The same where the words alone are shown, and nothing of the things that they are of. */
    public static Originals ofWords(List<Beneath> modules, Collection<UUID> texts, Reading reader) {
        return new Originals(made(modules, Beneath::isOfTheWords, texts, reader), Map.of());
    }

    private static Map<UUID, List<Supplier<Component>>> made(
            List<Beneath> modules, Predicate<Beneath> which, Collection<UUID> texts, Reading reader) {
        return Beneath.made(modules.stream().filter(which).toList(), texts, reader);
    }

    /** The words of one, with what is of them. */
    public Div with(UUID text, Component... words) {
        var shown = new Div(words);
        shown.add(beneath(text));
        return shown;
    }

    /** What stands directly beneath the words of one. */
    public List<Component> beneath(UUID text) {
        return shown(ofTheWords, text);
    }

    /** What stands beneath all that is told of the thing that the words are of. */
    public List<Component> about(UUID thing) {
        return shown(ofTheThing, thing);
    }

    private static List<Component> shown(Map<UUID, List<Supplier<Component>>> made, UUID text) {
        return made.getOrDefault(text, List.of()).stream().map(Supplier::get).toList();
    }
}
