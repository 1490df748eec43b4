package org.mizizi.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.priorities.Journey;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Reached;

/** What became of an input, in one line each: the priorities it is part of, the goals that carry them, the plans. */
final class Became extends Div implements LocaleChangeObserver {

    private final Journey journey;
    private final Locale locale;

    Became(Journey journey, Locale locale) {
        this.journey = journey;
        this.locale = locale;
        addClassName("became");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        if (journey.reached().isEmpty()) {
            add(new Span(getTranslation("priorities.became.nothing-yet")));
        }
        for (var kind : new NodeKind[] {NodeKind.PRIORITY, NodeKind.GOAL, NodeKind.PLAN}) {
            journey.of(kind).forEach(node -> add(step(node)));
        }
    }

    private Div step(Reached node) {
        var step = new Div(
                new Span(getTranslation("priorities.became." + node.kind()) + " "),
                way(node),
                new Span(" "),
                Words.of(node.title(), locale));
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
