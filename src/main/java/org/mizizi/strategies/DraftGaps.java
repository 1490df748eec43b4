package org.mizizi.strategies;

import java.util.List;
import java.util.stream.Stream;
import org.mizizi.shared.Refusal;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.strategies.StrategyText.WrittenSection;
import org.mizizi.traceability.LinkRow;

/** What a draft still lacks before it can be shown to the public, each point named. */
final class DraftGaps {

    private DraftGaps() {}

    static List<Refusal> objections(StrategyText text, List<String> languages) {
        var sections = text.sections().stream().flatMap(section -> section(section, languages));
        var noGoal = Stream.of(Refusal.of("strategy.no-goal"))
                .filter(_ -> text.goals().findAny().isEmpty());
        var goals = text.goals().flatMap(goal -> goal(goal, languages));
        return Stream.of(title(text.strategy(), languages), sections, noGoal, goals)
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Refusal> title(Strategy strategy, List<String> languages) {
        return strategy.title().missing(languages).map(language -> Refusal.of("strategy.title-language", language));
    }

    static Stream<Refusal> section(WrittenSection section, List<String> languages) {
        var kind = section.section().kind();
        if (section.paragraphs().isEmpty()) {
            return Stream.of(Refusal.of("strategy.section-empty", kind));
        }
        return section.paragraphs().stream()
                .flatMap(paragraph -> paragraph
                        .text()
                        .missing(languages)
                        .map(language ->
                                Refusal.of("strategy.paragraph-language", section.numberOf(paragraph), language)));
    }

    private static Stream<Refusal> goal(WrittenGoal written, List<String> languages) {
        var goal = written.goal();
        var marks = goal.marks();
        var noPriority = Stream.of(Refusal.of("strategy.goal-without-priority", goal.reference()))
                .filter(_ -> written.carries().isEmpty());
        var gone = written.carries().stream()
                .filter(LinkRow::ownershipBroken)
                .map(link -> Refusal.of(
                        "strategy.goal-carries-gone",
                        goal.reference(),
                        link.upstream().reference()));
        var noMilestone = Stream.of(Refusal.of("strategy.goal-without-milestone", goal.reference()))
                .filter(_ -> marks.milestones().isEmpty());
        var noBenchmark = Stream.of(Refusal.of("strategy.goal-without-benchmark", goal.reference()))
                .filter(_ -> marks.benchmarks().isEmpty());
        var texts = Stream.concat(
                Stream.of(goal.title(), goal.description()),
                Stream.concat(marks.milestones().stream().map(Milestone::title), marks.benchmarks().stream()));
        var untranslated = texts.flatMap(text -> text.missing(languages))
                .distinct()
                .map(language -> Refusal.of("strategy.goal-language", goal.reference(), language));
        return Stream.of(noPriority, gone, noMilestone, noBenchmark, untranslated)
                .flatMap(part -> part);
    }
}
