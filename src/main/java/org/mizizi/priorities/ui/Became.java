package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Reached;

/**
 * What became of an input or a priority, in one line each: the priorities it is part of, the goals that carry it, the
 * plans that cite it, and apart those that only answer what follows from it.
 */
final class Became extends Div implements LocaleChangeObserver {

    private final List<Reached> reached;
    private final String nothing;
    private final Locale locale;

    /** {@code nothing} is the key of what is said where nothing follows yet. */
    Became(List<Reached> reached, String nothing, Locale locale) {
        this.reached = List.copyOf(reached);
        this.nothing = nothing;
        this.locale = locale;
        addClassName("became");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        if (reached.isEmpty()) {
            add(new Span(getTranslation(nothing)));
        }
        reached.forEach(node -> add(step(node)));
    }

    private Div step(Reached node) {
        var step = new Div(
                new Span(getTranslation(node.how()) + " "),
                way(node),
                new Span(" "),
                Words.of(node.title(), locale),
                Quiet.text(" · " + getTranslation(node.held())));
        step.addClassName("step");
        return step;
    }

    private Anchor way(Reached node) {
        var code = new ReferenceCode(node.reference());
        return switch (node.kind()) {
            case PRIORITY -> new Anchor(Paths.priority(node.reference()), code);
            case PLAN -> new Anchor(Paths.plan(node.reference()), code);
            case GOAL, INPUT -> new Anchor(Paths.trace(node.reference()), code);
        };
    }
}
