package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Ticks;
import org.mizizi.priorities.Dependents;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Refusal;

/** What is done with the inputs chosen, and the answer to their authors, in one go. */
final class GroupingForm extends Div implements LocaleChangeObserver {

    /** The three ways of dealing with inputs. */
    enum Way {
        FORM,
        ADD,
        ANSWER
    }

    private final Register register;
    private final Inputs inputs;
    private final Runnable done;
    private Set<InputId> chosen = Set.of();
    private final Paragraph count = new Paragraph();
    final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    final PriorityFields priority;
    final PriorityChoice existing;
    final WhatHangs hangs = new WhatHangs();
    final AnswerFields answer;
    final Button send = new Button();
    final Remembered remembered;

    /** @param round whose inputs are dealt with; the words of another round are not offered here */
    GroupingForm(
            RoundId round,
            Register register,
            Dependents dependents,
            Inputs inputs,
            Countries countries,
            Ticks ticks,
            Runnable done) {
        this.remembered = new Remembered("priorities.grouping", round);
        this.register = register;
        this.inputs = inputs;
        this.done = done;
        var languages = countries.country().languages();
        priority = new PriorityFields(languages, countries.inUse().dimensions());
        answer = new AnswerFields(languages);
        existing = new PriorityChoice(register, null);
        way.setItems(Way.values());
        way.addClassName("choices");
        way.setItemLabelGenerator(item -> getTranslation("priorities.way." + item));
        way.addValueChangeListener(change -> offer(change.getValue()));
        existing.addValueChangeListener(change -> {
            var target = change.getValue();
            hangs.setVisible(target != null);
            if (target != null) {
                hangs.show(dependents.of(target.id()));
            }
        });
        hangs.setVisible(false);
        count.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> send());
        way.setValue(Way.FORM);
        remembered.fields().choice("way", way, Way::name);
        priority.remember(remembered.fields());
        answer.remember(remembered.fields());
        existing.remember(remembered.fields(), "existing");
        remembered.fields().text("inputs", ticks);
        add(count, way, priority, existing, hangs, answer, send, remembered);
    }

    private void offer(@Nullable Way chosenWay) {
        if (chosenWay == null) {
            return;
        }
        priority.setVisible(chosenWay == Way.FORM);
        existing.setVisible(chosenWay == Way.ADD);
        hangs.setVisible(chosenWay == Way.ADD && existing.getValue() != null);
        answer.offer(
                chosenWay == Way.ANSWER
                        ? List.of(InputOutcome.NOT_TAKEN_UP, InputOutcome.PARTLY)
                        : List.of(InputOutcome.TAKEN_UP, InputOutcome.PARTLY));
        say();
    }

    void choose(Set<InputId> newlyChosen, String dimension) {
        chosen = newlyChosen;
        if (priority.dimension.isEmpty()) {
            priority.suggest(dimension);
        }
        say();
    }

    private void say() {
        count.setText(getTranslation("priorities.desk.chosen", chosen.size()));
        send.setText(getTranslation("priorities.way." + way.getValue() + ".do", chosen.size()));
    }

    private void send() {
        if (chosen.isEmpty()) {
            missing(Refusal.of("priority.no-input"));
            return;
        }
        switch (way.getValue()) {
            case FORM -> form();
            case ADD -> join();
            case ANSWER -> reply();
        }
    }

    private void form() {
        var text = priority.text();
        var disposition = answer.disposition();
        if (text.isEmpty()) {
            missing(Refusal.of("priority.no-words"));
        } else if (disposition.isEmpty()) {
            missing(Refusal.of("input.no-reason"));
        } else {
            attempt(() -> {
                var formed = register.form(text.get(), chosen, disposition.get());
                Receipt.show(getTranslation("priorities.desk.formed", formed.reference(), chosen.size()));
            });
        }
    }

    private void join() {
        var target = existing.getValue();
        var disposition = answer.disposition();
        if (target == null) {
            missing(Refusal.of("priority.which"));
        } else if (disposition.isEmpty()) {
            missing(Refusal.of("input.no-reason"));
        } else {
            attempt(() -> {
                register.add(target.id(), chosen, disposition.get());
                Receipt.show(getTranslation("priorities.desk.added", target.reference(), chosen.size()));
            });
        }
    }

    private void reply() {
        answer.disposition()
                .ifPresentOrElse(
                        disposition -> attempt(() -> {
                            inputs.answer(chosen, disposition);
                            Receipt.show(getTranslation("priorities.desk.answered", chosen.size()));
                        }),
                        () -> missing(Refusal.of("input.no-reason")));
    }

    private void missing(Refusal refusal) {
        Receipt.problem(Refusals.text(this, refusal));
    }

    private void attempt(Runnable work) {
        if (Refusals.attempt(this, work)) {
            priority.clear();
            answer.clear();
            existing.clear();
            existing.getLazyDataView().refreshAll();
            remembered.sent();
            done.run();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        way.setLabel(getTranslation("priorities.way"));
        existing.setLabel(getTranslation("priorities.way.ADD.which"));
        say();
    }
}
