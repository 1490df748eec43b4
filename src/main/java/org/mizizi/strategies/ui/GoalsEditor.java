package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.priorities.Register;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyText.WrittenObjective;

/** The objectives and goals of a draft: the convenor writes them, the ministries read them here. */
final class GoalsEditor extends Div {

    private final Desk desk;
    private final Strategy strategy;
    private final Supplier<List<WrittenObjective>> stored;
    private final Register register;

    GoalsEditor(Desk desk, Strategy strategy, Supplier<List<WrittenObjective>> stored, Register register) {
        this.desk = desk;
        this.strategy = strategy;
        this.stored = stored;
        this.register = register;
        var objectives = stored.get();
        objectives.forEach(objective -> add(editor(objective)));
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

    private ObjectiveEditor editor(WrittenObjective written) {
        return new ObjectiveEditor(desk, written, stored, register);
    }

    private Div adding() {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.objective-title"));
        var remembered = new Remembered("strategies.new-objective", strategy.id());
        remembered.fields().text("title", field);
        var add = new Button(getTranslation("strategies.add-objective"), _ -> {
            if (kept(field.getValue())) {
                field.clear();
                remembered.sent();
            }
        });
        return new Div(new Actions(field, add), remembered);
    }

    /** Adds the new objective before the place where one more can be added, and redraws no other: one may be half written. */
    private boolean kept(@Nullable LocalizedText words) {
        if (words == null) {
            Receipt.problem(getTranslation("strategies.objective-needs-title"));
            return false;
        }
        return Refusals.attempt(this, () -> {
            var added = desk.drafts().addObjective(strategy.id(), words);
            addComponentAtIndex(getComponentCount() - 1, editor(new WrittenObjective(added, List.of())));
            desk.changed().run();
        });
    }
}
