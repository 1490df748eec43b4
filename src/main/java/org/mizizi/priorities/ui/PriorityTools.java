package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Set;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.Origin;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.priorities.PriorityState;
import org.mizizi.priorities.Register;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the convenor does with a priority: reword, move an input, merge, split, or say that it is not taken up. */
final class PriorityTools extends Div implements LocaleChangeObserver {

    private final Register register;
    private final Dependents dependents;
    private final Countries countries;
    private final PriorityRow priority;
    private final Runnable changed;

    PriorityTools(
            Register register, Dependents dependents, Countries countries, PriorityRow priority, Runnable changed) {
        this.register = register;
        this.dependents = dependents;
        this.countries = countries;
        this.priority = priority;
        this.changed = changed;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var card = new Card();
        card.setHeading(getTranslation("priorities.convenor"));
        add(card);
        if (priority.state() != PriorityState.OPEN) {
            card.add(new WhyNot(Refusal.of("priority.not-open", priority.reference())));
            return;
        }
        var hanging = dependents.of(priority.id());
        var hangs = new WhatHangs();
        card.add(hangs);
        hangs.show(hanging);
        var objection = hanging.stream()
                .flatMap(dependent -> dependent.objection().stream())
                .findFirst();
        if (objection.isPresent()) {
            card.add(new WhyNot(objection.get()));
            return;
        }
        var origins = register.originsOf(priority.id()).stream()
                .map(Origin::input)
                .filter(java.util.Objects::nonNull)
                .toList();
        card.add(reword(), merge(), notTakeUp());
        if (origins.size() > 1) {
            card.add(
                    move(origins),
                    tool("priorities.tool.split", new SplitFields(register, countries, priority, origins, changed)));
        }
    }

    private Details tool(String key, Component... content) {
        return new Details(getTranslation(key), content);
    }

    private Button verb(String key, Runnable work) {
        return new Button(getTranslation(key), _ -> work.run());
    }

    private Details reword() {
        var fields = new PriorityFields(
                countries.country().languages(),
                countries.inUse().dimensions(Set.of(priority.text().dimension())));
        fields.show(priority.text());
        var remembered = memory("reword");
        fields.remember(remembered.fields());
        var help = new Paragraph(getTranslation("priorities.tool.reword.help"));
        return tool(
                "priorities.tool.reword",
                help,
                fields,
                remembered,
                verb(
                        "priorities.tool.reword",
                        () -> fields.text()
                                .ifPresentOrElse(
                                        text -> attempt(remembered, () -> register.reword(priority.id(), text)),
                                        () -> missing(Refusal.of("priority.no-words")))));
    }

    private Details merge() {
        var target = choose();
        var reason = reason();
        var remembered = memory("merge");
        target.remember(remembered.fields(), "into");
        remembered.fields().text("reason", reason);
        return tool("priorities.tool.merge", target, reason, remembered, verb("priorities.tool.merge", () -> {
            var into = target.getValue();
            var why = reason.getValue();
            if (into == null) {
                missing(Refusal.of("priority.which"));
            } else if (why == null) {
                missing(Refusal.of("priority.no-reason"));
            } else {
                Confirmation.beforeLosing(
                        this,
                        "priorities.tool.merge",
                        () -> attempt(remembered, () -> register.merge(priority.id(), into.id(), why)),
                        priority.reference(),
                        into.reference());
            }
        }));
    }

    private Details notTakeUp() {
        var reason = reason();
        var remembered = memory("not-take-up");
        remembered.fields().text("reason", reason);
        return tool("priorities.tool.not-take-up", reason, remembered, verb("priorities.tool.not-take-up", () -> {
            var why = reason.getValue();
            if (why == null) {
                missing(Refusal.of("priority.no-reason"));
            } else {
                Confirmation.beforeLosing(
                        this,
                        "priorities.tool.not-take-up",
                        () -> attempt(remembered, () -> register.notTakeUp(priority.id(), why)),
                        priority.reference());
            }
        }));
    }

    private Details move(List<InputRow> origins) {
        var input = new ComboBox<InputRow>(getTranslation("priorities.tool.move.which"), origins);
        input.setItemLabelGenerator(
                row -> row.reference() + " · " + row.content().title());
        input.setWidthFull();
        var target = choose();
        var remembered = memory("move");
        remembered.fields().choice("input", input, InputRow::reference);
        target.remember(remembered.fields(), "to");
        return tool("priorities.tool.move", input, target, remembered, verb("priorities.tool.move", () -> {
            var moved = input.getValue();
            var to = target.getValue();
            if (moved == null || to == null) {
                missing(Refusal.of("priority.which"));
            } else {
                attempt(remembered, () -> register.regroup(moved.id(), priority.id(), to.id()));
            }
        }));
    }

    private Remembered memory(String tool) {
        return new Remembered("priorities." + tool, priority.id());
    }

    private PriorityChoice choose() {
        var choice = new PriorityChoice(register, priority.id());
        choice.setLabel(getTranslation("priorities.way.ADD.which"));
        return choice;
    }

    private LocalizedField reason() {
        var field = new LocalizedField(Writing.REASON, countries.country().languages(), getLocale());
        field.setLabel(getTranslation("priorities.answer.reason"));
        return field;
    }

    private void missing(Refusal refusal) {
        Receipt.problem(Refusals.text(this, refusal));
    }

    private void attempt(Remembered remembered, Runnable work) {
        if (Refusals.attempt(this, work)) {
            remembered.sent();
            Receipt.show(getTranslation("priorities.tool.done", priority.reference()));
            changed.run();
        }
    }
}
