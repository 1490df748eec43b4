package org.mizizi.strategies;

import java.util.List;
import java.util.Optional;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Objective.ObjectiveId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of goals. A goal is changed only from the version its editor saw. */
@Component
class GoalRows {

    private static final String GOAL = """
            select g.id, g.version, g.strategy, g.objective, g.number, g.reference, g.identity, g.title::text as title,
                   g.description::text as description, g.consulted_description::text as consulted_description,
                   g.marks::text as marks
            from strategies.goal g
            """;

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Goal> goals(StrategyId strategy) {
        return jdbc.sql(GOAL + """
                        join strategies.objective o on o.id = g.objective
                        where g.strategy = ? order by o.number, g.number
                        """).param(strategy.value()).query(Goal.class).list();
    }

    Optional<Goal> goal(GoalId id) {
        return jdbc.sql(GOAL + " where g.id = ?")
                .param(id.value())
                .query(Goal.class)
                .optional();
    }

    /** A goal in every version of the strategy that has it. */
    List<Goal> versions(GoalId identity) {
        return jdbc.sql(GOAL + " where g.identity = ?")
                .param(identity.value())
                .query(Goal.class)
                .list();
    }

    int nextNumber(ObjectiveId objective) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from strategies.goal where objective = ?")
                .param(objective.value())
                .query(Integer.class)
                .single();
    }

    void insert(Goal goal) {
        jdbc.sql("""
                        insert into strategies.goal (id, version, strategy, objective, number, reference, identity, title,
                                                     description, marks)
                        values (:id, :version, :strategy, :objective, :number, :reference, :identity, :title::jsonb,
                                :description::jsonb, :marks::jsonb)
                        """)
                .param("id", goal.id().value())
                .param("version", goal.version())
                .param("strategy", goal.strategy().value())
                .param("objective", goal.objective().value())
                .param("number", goal.number())
                .param("reference", goal.reference())
                .param("identity", goal.identity().value())
                .param("title", goal.title().json())
                .param("description", goal.description().json())
                .param("marks", goal.marks().json())
                .update();
    }

    void update(Goal goal) {
        var updated = jdbc.sql("""
                        update strategies.goal
                        set version = version + 1, title = :title::jsonb, description = :description::jsonb,
                            consulted_description = :consulted::jsonb, marks = :marks::jsonb
                        where id = :id and version = :version
                        """)
                .param("id", goal.id().value())
                .param("version", goal.version())
                .param("title", goal.title().json())
                .param("description", goal.description().json())
                .param("consulted", TextRows.json(goal.consultedDescription()))
                .param("marks", goal.marks().json())
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException(goal.reference() + " was changed by somebody else");
        }
    }

    void delete(GoalId id) {
        jdbc.sql("delete from strategies.goal where id = ?").param(id.value()).update();
    }
}
