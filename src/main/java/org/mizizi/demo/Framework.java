package org.mizizi.demo;

import org.mizizi.strategies.Goal;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Paragraph;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds parts of the framework by what people call them: paragraph 2.3 of version 1. */
@Component
@Profile("demo")
class Framework {

    private final Strategies strategies;

    Framework(Strategies strategies) {
        this.strategies = strategies;
    }

    SectionId section(int version, SectionKind kind) {
        return strategies.read(version).sections().stream()
                .filter(written -> written.section().kind() == kind)
                .findFirst()
                .orElseThrow()
                .section()
                .id();
    }

    Paragraph paragraph(int version, String number) {
        return strategies.read(version).sections().stream()
                .flatMap(section -> section.paragraphs().stream()
                        .filter(paragraph -> section.numberOf(paragraph).equals(number)))
                .findFirst()
                .orElseThrow();
    }

    ObjectiveId objective(int version, int number) {
        return strategies.read(version).objectives().stream()
                .filter(written -> written.objective().number() == number)
                .findFirst()
                .orElseThrow()
                .objective()
                .id();
    }

    /** A goal of the version in force. */
    Goal goal(String reference) {
        var inForce = strategies.inForce().orElseThrow();
        return strategies
                .read(inForce.number())
                .goals()
                .map(WrittenGoal::goal)
                .filter(goal -> goal.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}
