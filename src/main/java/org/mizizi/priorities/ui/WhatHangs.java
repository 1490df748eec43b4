package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.priorities.Dependent;

/** What hangs on a priority, said before anything about it changes. */
final class WhatHangs extends Composite<Div> {

    void show(List<Dependent> dependents) {
        var content = getContent();
        content.removeAll();
        content.add(new H3(getTranslation("priorities.hangs")));
        if (dependents.isEmpty()) {
            content.add(new Paragraph(getTranslation("priorities.hangs.nothing")));
            return;
        }
        var lines = new UnorderedList();
        dependents.forEach(dependent -> lines.add(new ListItem(told(dependent))));
        content.add(lines);
    }

    private String told(Dependent dependent) {
        return getTranslation(
                dependent.messageKey(),
                dependent.arguments().stream()
                        .map(argument -> argument instanceof Enum<?> state
                                ? getTranslation(
                                        "state." + state.getDeclaringClass().getSimpleName() + "." + state.name())
                                : argument)
                        .toArray());
    }
}
