package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.RememberedList;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.GoalText;
import org.mizizi.strategies.Marks;
import org.mizizi.strategies.Milestone;
import org.mizizi.strategies.Objective;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.traceability.LinkRow;

/** The convenor writes a goal: what it is, the priorities it carries, milestones and benchmarks. No task, no budget. */
final class GoalForm extends Div {

    final LocalizedField title;
    final LocalizedField description;
    final CarriedPriorities carries;
    final Button save = new Button();
    private final Desk desk;
    private final Runnable closed;
    private final Div milestoneRoom = new Div();
    private final Div benchmarkRoom = new Div();
    private final List<MarkField> milestones = new ArrayList<>();
    private final List<MarkField> benchmarks = new ArrayList<>();
    final Remembered remembered;
    private final RememberedList rememberedMilestones;
    private final RememberedList rememberedBenchmarks;

    /** A new goal under an objective. */
    GoalForm(Desk desk, Objective objective, Register register, Runnable closed) {
        this(
                desk,
                register,
                closed,
                List.of(),
                words -> desk.drafts().addGoal(objective.id(), words),
                new Remembered("strategies.new-goal", objective.id()));
    }

    GoalForm(Desk desk, WrittenGoal written, Register register, Runnable closed) {
        this(
                desk,
                register,
                closed,
                written.carries(),
                words -> desk.drafts()
                        .editGoal(written.goal().id(), written.goal().version(), words),
                new Remembered(
                        "strategies.goal",
                        written.goal().id(),
                        String.valueOf(written.goal().version())));
        title.setValue(written.goal().title());
        description.setValue(written.goal().description());
        written.goal()
                .marks()
                .milestones()
                .forEach(milestone -> field(milestones, true).set(milestone.title(), milestone.due()));
        written.goal()
                .marks()
                .benchmarks()
                .forEach(benchmark -> field(benchmarks, false).set(benchmark, null));
        drawMarks();
    }

    private GoalForm(
            Desk desk,
            Register register,
            Runnable closed,
            List<LinkRow> carried,
            Consumer<GoalText> keeper,
            Remembered remembered) {
        this.remembered = remembered;
        this.desk = desk;
        this.closed = closed;
        this.title = desk.field(Writing.TITLE, getTranslation("strategies.goal-title"));
        this.description = desk.field(Writing.WORDS, getTranslation("strategies.goal-description"));
        addClassName("goal-form");
        this.carries = new CarriedPriorities(register, desk);
        carries.choose(carried.stream()
                .map(link -> link.upstream().id())
                .map(PriorityId::new)
                .toList());
        remembered.fields().text("title", title).text("description", description);
        carries.remember(remembered.fields());
        rememberedMilestones = remembered
                .fields()
                .list("milestones", () -> addMark(milestones, true), () -> removeMark(milestones, true));
        rememberedBenchmarks = remembered
                .fields()
                .list("benchmarks", () -> addMark(benchmarks, false), () -> removeMark(benchmarks, false));
        save.setText(getTranslation("strategies.keep-goal"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save(keeper));
        var actions = new Actions(save, new Button(getTranslation("strategies.cancel"), _ -> closed.run()));
        add(
                title,
                description,
                carries,
                marks("strategies.milestones", "strategies.add-milestone", milestoneRoom, milestones, true),
                marks("strategies.benchmarks", "strategies.add-benchmark", benchmarkRoom, benchmarks, false),
                remembered,
                actions);
    }

    private FieldSet marks(String legend, String add, Div room, List<MarkField> fields, boolean dated) {
        var more = new Button(getTranslation(add), _ -> {
            addMark(fields, dated);
        });
        var set = new FieldSet(room, more);
        set.setLegendText(getTranslation(legend));
        return set;
    }

    private MarkField field(List<MarkField> fields, boolean dated) {
        var part = remembered(dated).next();
        var field = new MarkField(desk, dated, removed -> {
            fields.remove(removed);
            remembered(dated).without(part);
            drawMarks();
        });
        field.remember(part);
        fields.add(field);
        return field;
    }

    private RememberedList remembered(boolean dated) {
        return dated ? rememberedMilestones : rememberedBenchmarks;
    }

    private void addMark(List<MarkField> fields, boolean dated) {
        field(fields, dated);
        drawMarks();
    }

    private void removeMark(List<MarkField> fields, boolean dated) {
        fields.removeLast();
        remembered(dated).removeLast();
        drawMarks();
    }

    private void drawMarks() {
        milestoneRoom.removeAll();
        benchmarkRoom.removeAll();
        milestones.forEach(field -> milestoneRoom.add(field.numbered(milestones.indexOf(field) + 1)));
        benchmarks.forEach(field -> benchmarkRoom.add(field.numbered(benchmarks.indexOf(field) + 1)));
    }

    private void save(Consumer<GoalText> keeper) {
        var unclear = milestones.stream()
                .flatMap(field -> field.due.objection().stream())
                .findFirst();
        if (unclear.isPresent()) {
            Receipt.problem(Refusals.text(this, unclear.get()));
            return;
        }
        var words = words();
        if (words == null) {
            Receipt.problem(getTranslation("strategies.goal-needs"));
            return;
        }
        if (Refusals.attempt(this, () -> keeper.accept(words))) {
            remembered.sent();
            closed.run();
        }
    }

    private @Nullable GoalText words() {
        var name = title.getValue();
        var what = description.getValue();
        return name == null || what == null
                ? null
                : new GoalText(
                        name,
                        what,
                        marks(),
                        carries.getValue().stream()
                                .map(priority -> priority.id().value())
                                .collect(Collectors.toSet()));
    }

    private Marks marks() {
        return new Marks(
                milestones.stream()
                        .flatMap(field -> field.text().map(words -> new Milestone(words, field.due())).stream())
                        .toList(),
                benchmarks.stream().flatMap(field -> field.text().stream()).toList());
    }
}
