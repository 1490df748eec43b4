package org.mizizi.responses;

import java.util.List;
import org.mizizi.priorities.Dependent;
import org.mizizi.priorities.DependsOnPriority;
import org.mizizi.priorities.Priority.PriorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What external agencies answered to a priority in the rounds that have closed; nobody learns before whether they did. */
@Component
class AnsweredPriorities implements DependsOnPriority {

    private record Answered(String round, int agencies) {}

    private final JdbcClient jdbc;

    AnsweredPriorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Dependent> dependingOn(PriorityId priority) {
        return jdbc.sql("""
                        select r.reference as round, count(*) as agencies
                        from responses.response s join rounds.calendar r on r.id = s.round
                        where s.priority = ? and r.state in ('CLOSED', 'ANSWERED')
                        group by r.reference, r.opens_at order by r.opens_at desc
                        """).param(priority.value()).query(Answered.class).list().stream()
                .map(answered -> Dependent.of("priorities.hangs.responses", answered.agencies(), answered.round()))
                .toList();
    }
}
