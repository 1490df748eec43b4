package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.Chip;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Words;
import org.mizizi.rounds.RoundRow;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;

/** Where a version stands, who took part in it, and the convenor's next step with everything that stands in its way. */
final class NextSteps extends Section {

    private final Strategies strategies;
    private final Drafts drafts;
    private final Strategy strategy;
    private final Reading reading;
    private final Runnable changed;
    private final Div actions = new Actions();

    NextSteps(Strategies strategies, Drafts drafts, Strategy strategy, Actor actor, Reading reading, Runnable changed) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.strategy = strategy;
        this.reading = reading;
        this.changed = changed;
        addClassName("card");
        add(new H2(getTranslation("strategies.standing")), state());
        if (strategy.isPublic()) {
            add(participation());
            strategies.roundsOn(strategy.id()).forEach(round -> add(round(round)));
            link(Paths.strategyComments(strategy.number()), "strategies.all-comments");
        } else if (actor.may(Right.EDIT_STRATEGY)) {
            link(Paths.draftStrategy(strategy.number()), "strategies.write");
        }
        add(actions);
        if (actor.may(Right.CONVENE)) {
            nextStep();
        }
    }

    private Div state() {
        return new Div(
                Chip.of(
                        getTranslation("state.StrategyState." + strategy.state()),
                        StrategiesView.tone(strategy.state())),
                new Span(" "),
                new Span(getTranslation("strategies.state-means." + strategy.state())));
    }

    private Paragraph participation() {
        var part = strategies.participation(strategy.id());
        return new Paragraph(getTranslation(
                "strategies.participation",
                part.invited(),
                part.internal(),
                part.external(),
                part.comments(),
                part.unanswered()));
    }

    private Paragraph round(RoundRow round) {
        var line = new Paragraph(
                new Anchor(Paths.round(round.reference()), Words.of(round.title(), reading.locale())),
                new Span(" "),
                new ReferenceCode(round.reference()),
                new Span(" "),
                new Span(getTranslation(
                        "strategies.round-until",
                        getTranslation("state.RoundPhase." + round.phase()),
                        reading.deadline(round.closesAt()))));
        return line;
    }

    private void link(String path, String key) {
        var link = new LinkButton(path, getTranslation(key));
        actions.add(link);
    }

    private void nextStep() {
        switch (strategy.state()) {
            case DRAFT -> {
                step(
                        "strategies.consult",
                        strategies.consultObjections(strategy.id()),
                        () -> strategies.consult(strategy.id()));
                actions.add(discard());
            }
            case IN_CONSULTATION ->
                step(
                        "strategies.revise",
                        strategies.reviseObjections(strategy.id()),
                        () -> strategies.revise(strategy.id()));
            case REVISED, ADOPTED, SUPERSEDED -> {}
        }
    }

    private Button discard() {
        var discard = new Button(getTranslation("strategies.discard"));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.addClickListener(_ -> Confirmation.beforeLosing(
                this,
                "strategies.discard",
                () -> {
                    if (Refusals.attempt(this, () -> drafts.discard(strategy.id()))) {
                        Receipt.show(getTranslation("strategies.discarded", strategy.number()));
                        getUI().ifPresent(ui -> ui.navigate(StrategiesView.class));
                    }
                },
                strategy.number()));
        return discard;
    }

    private void step(String key, List<Refusal> objections, Runnable work) {
        var button = new GuardedButton(_ -> Confirmation.before(this, key, () -> {
            if (Refusals.attempt(this, work)) {
                Receipt.show(getTranslation(key + ".receipt", strategy.number()));
                changed.run();
            }
        }));
        button.primary();
        button.setText(getTranslation(key));
        button.button().setEnabled(objections.isEmpty());
        actions.add(button);
        if (!objections.isEmpty()) {
            var reasons = new UnorderedList(objections.stream()
                    .map(objection -> new ListItem(Refusals.text(this, objection)))
                    .toArray(ListItem[]::new));
            reasons.addClassName("why-not-list");
            add(new Paragraph(getTranslation(key + ".missing", objections.size())), reasons);
        }
    }
}
