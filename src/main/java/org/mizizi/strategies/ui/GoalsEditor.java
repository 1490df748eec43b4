package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.SavedNote;
import org.mizizi.priorities.PriorityRow;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Objective;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.strategies.StrategyText.WrittenObjective;

/** The objectives and goals of a draft: the convenor writes them, the ministries read them here. */
final class GoalsEditor extends Div {

    private final Desk desk;
    private final Strategy strategy;
    private final Supplier<List<WrittenObjective>> stored;
    private final Supplier<List<PriorityRow>> register;

    GoalsEditor(
            Desk desk,
            Strategy strategy,
            Supplier<List<WrittenObjective>> stored,
            Supplier<List<PriorityRow>> register) {
        this.desk = desk;
        this.strategy = strategy;
        this.stored = stored;
        this.register = register;
        draw();
    }

    private void draw() {
        removeAll();
        var objectives = stored.get();
        objectives.forEach(objective -> add(card(objective)));
        if (desk.convenes()) {
            var card = new Card(new Paragraph(getTranslation("strategies.objectives-ask")), adding());
            card.setHeading(getTranslation("strategies.new-objective"));
            add(card);
        } else if (objectives.isEmpty()) {
            var card = new Card(new EmptyState(getTranslation("strategies.no-goals")));
            card.setHeading(getTranslation("strategies.goals"));
            add(card);
        }
    }

    private void redraw() {
        draw();
        desk.changed().run();
    }

    private Card card(WrittenObjective written) {
        var objective = written.objective();
        var card = new Card();
        card.setHeading(getTranslation(
                "strategies.objective",
                objective.number(),
                objective.title().in(desk.reading().locale()).text()));
        if (desk.convenes()) {
            card.add(title(objective));
        }
        written.goals().forEach(goal -> card.add(goal(goal)));
        if (desk.convenes()) {
            card.add(newGoal(card, written));
        }
        return card;
    }

    private NativeDetails title(Objective objective) {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.objective-title"));
        var saved = new SavedNote(desk::reading);
        field.setValue(objective.title());
        field.addValueChangeListener(change -> {
            var words = change.getValue();
            if (words != null) {
                saved.keep(this, () -> desk.drafts().editObjective(objective.id(), words));
            }
        });
        return new NativeDetails(getTranslation("strategies.objective-edit"), new Div(field, saved));
    }

    private Div adding() {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.objective-title"));
        var add = new Button(getTranslation("strategies.add-objective"), _ -> keep(field.getValue()));
        return new Actions(field, add);
    }

    private void keep(@Nullable LocalizedText words) {
        if (words == null) {
            Receipt.problem(getTranslation("strategies.objective-needs-title"));
            return;
        }
        if (Refusals.attempt(this, () -> desk.drafts().addObjective(strategy.id(), words))) {
            redraw();
        }
    }

    private Div goal(WrittenGoal written) {
        var room = new Div();
        room.addClassName("passage");
        show(room, written);
        return room;
    }

    private void show(Div room, WrittenGoal written) {
        room.removeAll();
        room.add(new GoalWords(written, desk.reading()));
        if (desk.convenes()) {
            var reference = written.goal().reference();
            var edit = new Button(getTranslation("strategies.edit", reference), _ -> {
                room.removeAll();
                room.add(new GoalForm(desk, written, register.get(), () -> showAgain(room, written)));
            });
            var remove = new Button(
                    getTranslation("strategies.remove", reference),
                    _ -> Confirmation.before(this, "strategies.remove-goal", () -> remove(written), reference));
            room.add(new Actions(edit, remove));
        }
    }

    /** Shows this goal as it is now, and no other: another may be half written. */
    private void showAgain(Div room, WrittenGoal before) {
        stored.get().stream()
                .flatMap(objective -> objective.goals().stream())
                .filter(goal -> goal.goal().id().equals(before.goal().id()))
                .forEach(now -> show(room, now));
        desk.changed().run();
    }

    /** Shows the goals that have come, before the place where one more can be added. */
    private void showNew(Card card, Div adding, WrittenObjective before) {
        stored.get().stream()
                .filter(now -> now.objective().id().equals(before.objective().id()))
                .forEach(now -> {
                    var known = before.goals().stream()
                            .map(goal -> goal.goal().id())
                            .toList();
                    now.goals().stream()
                            .filter(goal -> !known.contains(goal.goal().id()))
                            .forEach(goal -> card.addComponentAtIndex(card.indexOf(adding), goal(goal)));
                    card.replace(adding, newGoal(card, now));
                });
        desk.changed().run();
    }

    private void remove(WrittenGoal written) {
        if (Refusals.attempt(this, () -> desk.drafts().removeGoal(written.goal().id()))) {
            redraw();
        }
    }

    private Div newGoal(Card card, WrittenObjective written) {
        var objective = written.objective();
        var room = new Actions();
        var name = getTranslation("strategies.objective-short", objective.number());
        var open = new Button(getTranslation("strategies.add-goal"));
        open.setAriaLabel(getTranslation("home.verb-for", open.getText(), name));
        open.addClickListener(_ -> {
            room.removeAll();
            room.add(new GoalForm(desk, objective, register.get(), () -> showNew(card, room, written)));
        });
        room.add(open);
        if (written.goals().isEmpty()) {
            room.add(new Button(getTranslation("strategies.remove", name), _ -> {
                if (Refusals.attempt(this, () -> desk.drafts().removeObjective(objective.id()))) {
                    redraw();
                }
            }));
        }
        return room;
    }
}
