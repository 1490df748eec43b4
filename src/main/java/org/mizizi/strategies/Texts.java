package org.mizizi.strategies;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.strategies.StrategyText.WrittenObjective;
import org.mizizi.strategies.VersionRows.Aim;
import org.mizizi.strategies.VersionRows.Sections;
import org.mizizi.traceability.NodeStanding;
import org.springframework.stereotype.Component;

/** Puts the whole text of a strategy together, and begins a version with the text of another. */
@Component
class Texts {

    private final VersionRows versions;
    private final TextRows rows;
    private final GoalRows goalRows;
    private final ParagraphRepository paragraphs;
    private final Goals goals;

    Texts(VersionRows versions, TextRows rows, GoalRows goalRows, ParagraphRepository paragraphs, Goals goals) {
        this.versions = versions;
        this.rows = rows;
        this.goalRows = goalRows;
        this.paragraphs = paragraphs;
        this.goals = goals;
    }

    StrategyText of(Strategy strategy) {
        return versions.sections(strategy.number()).map(this::of).orElseThrow();
    }

    StrategyText of(Sections sections) {
        var strategy = sections.strategy();
        var aims = versions.aims(strategy.id());
        var written = aims.stream().flatMap(aim -> aim.goal().stream()).toList();
        var carries = goals.carriedBy(strategy, written);
        var underObjective = written.stream()
                .map(goal -> new WrittenGoal(goal, carries.getOrDefault(goal.id(), List.of())))
                .collect(groupingBy(goal -> goal.goal().objective()));
        return new StrategyText(
                strategy,
                sections.written(),
                aims.stream()
                        .map(Aim::objective)
                        .distinct()
                        .map(objective ->
                                new WrittenObjective(objective, underObjective.getOrDefault(objective.id(), List.of())))
                        .toList());
    }

    Optional<GoalRead> goal(Strategy strategy, String reference) {
        return versions.aim(strategy.id(), reference)
                .flatMap(aim -> aim.goal().map(goal -> {
                    var carries = goals.carriedBy(strategy, List.of(goal)).getOrDefault(goal.id(), List.of());
                    return new GoalRead(strategy, aim.objective(), new WrittenGoal(goal, carries));
                }));
    }

    void blank(Strategy strategy) {
        for (var kind : SectionKind.values()) {
            rows.put(Section.of(strategy.id(), kind));
        }
    }

    void copy(StrategyText from, Strategy to, PersonId by) {
        for (var written : from.sections()) {
            var section = written.section().copiedTo(to.id());
            rows.put(section);
            written.paragraphs().forEach(paragraph -> paragraphs.save(paragraph.copiedTo(section.id(), by)));
        }
        var wasInForce = from.strategy().state().wasInForce();
        for (var written : from.objectives()) {
            var number = written.objective().number();
            var objective = new Objective(
                    ObjectiveId.next(), to.id(), number, written.objective().title());
            rows.put(objective);
            written.goals().forEach(goal -> copy(goal, to, objective, wasInForce));
        }
    }

    private void copy(WrittenGoal from, Strategy to, Objective objective, boolean wasInForce) {
        var goal = from.goal().copiedTo(objective, wasInForce);
        goalRows.insert(goal);
        goals.describe(to, goal);
        goals.carry(
                goal,
                from.carries().stream()
                        .filter(link -> link.upstream().standing() == NodeStanding.PUBLIC)
                        .map(link -> link.upstream().id())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Puts the texts that the answers to comments promised in place of those that were commented on. */
    void rewrite(Strategy strategy, Map<Anchor, LocalizedText> promised, PersonId by) {
        rows.paragraphs(strategy.id()).stream()
                .filter(paragraph -> promised.containsKey(Anchor.of(paragraph.id())))
                .forEach(paragraph -> paragraphs.save(
                        paragraph.revised(promised.getOrDefault(Anchor.of(paragraph.id()), paragraph.text()), by)));
        goalRows.goals(strategy.id()).stream()
                .filter(goal -> promised.containsKey(Anchor.of(goal.id())))
                .forEach(goal ->
                        goalRows.update(goal.revised(promised.getOrDefault(Anchor.of(goal.id()), goal.description()))));
    }
}
