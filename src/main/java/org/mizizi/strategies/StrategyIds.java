package org.mizizi.strategies;

import org.mizizi.shared.IdReader;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class StrategyIds {

    @Bean
    IdReader<StrategyId> strategyIdReader() {
        return new IdReader<>(StrategyId.class, StrategyId::new);
    }

    @Bean
    IdReader<SectionId> sectionIdReader() {
        return new IdReader<>(SectionId.class, SectionId::new);
    }

    @Bean
    IdReader<ParagraphId> paragraphIdReader() {
        return new IdReader<>(ParagraphId.class, ParagraphId::new);
    }

    @Bean
    IdReader<ObjectiveId> objectiveIdReader() {
        return new IdReader<>(ObjectiveId.class, ObjectiveId::new);
    }

    @Bean
    IdReader<GoalId> goalIdReader() {
        return new IdReader<>(GoalId.class, GoalId::new);
    }
}
