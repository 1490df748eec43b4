package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Opener;
import org.mizizi.look.Originals;
import org.mizizi.look.Refusals;
import org.mizizi.look.SelfSaving;
import org.mizizi.memory.FormPlace;
import org.mizizi.priorities.Register;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Goal;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Objective;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.strategies.StrategyText.WrittenObjective;

/** One objective of a draft with its goals. Whatever is saved here redraws only itself: the next goal may be half written. */
final class ObjectiveEditor extends Card {

    private final Desk desk;
    private final Objective objective;
    private final Supplier<List<WrittenObjective>> stored;
    private final Register register;
    private final Div goals = new Div();
    private final Div more = new Actions();

    ObjectiveEditor(Desk desk, WrittenObjective written, Supplier<List<WrittenObjective>> stored, Register register) {
        this.desk = desk;
        this.objective = written.objective();
        this.stored = stored;
        this.register = register;
        setHeading(getTranslation(
                "strategies.objective",
                objective.number(),
                objective.title().in(desk.reading().locale()).text()));
        if (desk.convenes()) {
            add(title());
        }
        written.goals().forEach(goal -> goals.add(new GoalRoom(goal)));
        add(goals);
        if (desk.convenes()) {
            offerMore();
            add(more);
        }
    }

    private NativeDetails title() {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.objective-title"));
        var words = desk.words(
                field, objective.title(), true, FormPlace.of("strategies.objective", objective.id()), new Title());
        return new NativeDetails(getTranslation("strategies.objective-edit"), words);
    }

    private final class Title implements SelfSaving.Place<LocalizedText> {

        @Override
        public LocalizedText stored() {
            return desk.drafts().find(objective.id()).title();
        }

        @Override
        public void save(@Nullable LocalizedText seen, @Nullable LocalizedText words) {
            desk.drafts().editObjective(objective.id(), Objects.requireNonNull(seen), Objects.requireNonNull(words));
        }
    }

    private void offerMore() {
        more.removeAll();
        var name = getTranslation("strategies.objective-short", objective.number());
        var open = Opener.of(new Button(getTranslation("strategies.add-goal")));
        open.setAriaLabel(getTranslation("home.verb-for", open.getText(), name));
        open.addClickListener(_ -> {
            more.removeAll();
            more.add(new GoalForm(desk, objective, register, this::showNew));
        });
        more.add(open);
        if (goals.getComponentCount() == 0) {
            more.add(new Button(getTranslation("strategies.remove", name), _ -> remove()));
        }
    }

    private void remove() {
        if (Refusals.attempt(this, () -> desk.drafts().removeObjective(objective.id()))) {
            removeFromParent();
            desk.changed().run();
        }
    }

    private void showNew() {
        var shown = rooms().stream().map(room -> room.goal.id()).toList();
        written().stream()
                .filter(goal -> !shown.contains(goal.goal().id()))
                .forEach(goal -> goals.add(new GoalRoom(goal)));
        offerMore();
        desk.changed().run();
    }

    private List<GoalRoom> rooms() {
        return goals.getChildren().map(GoalRoom.class::cast).toList();
    }

    private List<WrittenGoal> written() {
        return stored.get().stream()
                .filter(now -> now.objective().id().equals(objective.id()))
                .flatMap(now -> now.goals().stream())
                .toList();
    }

    /** One goal, to read or to write. */
    final class GoalRoom extends Div {

        private final Goal goal;

        GoalRoom(WrittenGoal written) {
            this.goal = written.goal();
            addClassName("passage");
            show(written);
        }

        private void show(WrittenGoal written) {
            removeAll();
            add(new GoalWords(written, Originals.NONE, desk.reading()));
            if (!desk.convenes()) {
                return;
            }
            var reference = goal.reference();
            var edit = Opener.of(new Button(getTranslation("strategies.edit", reference), _ -> {
                removeAll();
                add(new GoalForm(desk, written, register, this::showAgain));
            }));
            var remove = new Button(
                    getTranslation("strategies.remove", reference),
                    _ -> Confirmation.before(this, "strategies.remove-goal", () -> remove(goal.id()), reference));
            add(new Actions(edit, remove));
        }

        private void showAgain() {
            written().stream().filter(now -> now.goal().id().equals(goal.id())).forEach(this::show);
            desk.changed().run();
        }

        private void remove(GoalId id) {
            if (Refusals.attempt(this, () -> desk.drafts().removeGoal(id))) {
                removeFromParent();
                if (more.getChildren().noneMatch(GoalForm.class::isInstance)) {
                    offerMore();
                }
                desk.changed().run();
            }
        }
    }
}
