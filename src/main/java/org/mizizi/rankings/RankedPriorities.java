package org.mizizi.rankings;

import java.util.List;
import org.mizizi.priorities.Dependent;
import org.mizizi.priorities.DependsOnPriority;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rankings that a priority is or was in: as long as one is not over, nobody changes what is being ranked. */
@Component
class RankedPriorities implements DependsOnPriority {

    private record Ranked(String round, boolean held) {}

    private final JdbcClient jdbc;

    RankedPriorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Dependent> dependingOn(PriorityId priority) {
        return jdbc.sql("""
                        select r.reference as round, r.id in (select round from rankings.rounds_holding(a.priority)) as held
                        from rankings.alternative a join rounds.calendar r on r.id = a.round
                        where a.priority = ? order by r.opens_at desc
                        """).param(priority.value()).query(Ranked.class).list().stream()
                .map(RankedPriorities::dependent)
                .toList();
    }

    private static Dependent dependent(Ranked ranked) {
        return ranked.held()
                ? Dependent.holding(
                        Refusal.of("priority.being-ranked", ranked.round()), "priorities.hangs.ranking", ranked.round())
                : Dependent.of("priorities.hangs.result", ranked.round());
    }
}
