package org.mizizi.strategies;

import java.util.List;
import java.util.stream.Stream;
import org.mizizi.traceability.LinkRow;

/** A whole strategy to read: sections with numbered paragraphs, then objectives with their goals. */
public record StrategyText(Strategy strategy, List<WrittenSection> sections, List<WrittenObjective> objectives) {

    public StrategyText {
        sections = List.copyOf(sections);
        objectives = List.copyOf(objectives);
    }

    /** A section with its paragraphs in order. */
    public record WrittenSection(Section section, List<Paragraph> paragraphs) {

        public WrittenSection {
            paragraphs = List.copyOf(paragraphs);
        }

        /** What people call a paragraph of this section, such as 2.3. */
        public String numberOf(Paragraph paragraph) {
            return section.kind().number() + "." + paragraph.position();
        }
    }

    /** An objective with its goals in order. */
    public record WrittenObjective(Objective objective, List<WrittenGoal> goals) {

        public WrittenObjective {
            goals = List.copyOf(goals);
        }
    }

    /** A goal with its links to the priorities it carries. */
    public record WrittenGoal(Goal goal, List<LinkRow> carries) {

        public WrittenGoal {
            carries = List.copyOf(carries);
        }
    }

    public Stream<WrittenGoal> goals() {
        return objectives.stream().flatMap(objective -> objective.goals().stream());
    }
}
