package org.mizizi.plans;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mizizi.plans.Contest.ContestId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what ministries hold against plans being called humanitarian. */
@Component
class ContestRows {

    private static final String CONTEST = """
            select id, plan, revision, organisation, words::text as words, contested_at, taken_back_at from plans.contest
            """;

    private final JdbcClient jdbc;

    ContestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand first, each the latest first. */
    List<Contest> of(PlanId plan) {
        return jdbc.sql(CONTEST + "where plan = ? order by taken_back_at is not null, contested_at desc")
                .param(plan.value())
                .query(Contest.class)
                .list();
    }

    Optional<Contest> find(ContestId id) {
        return jdbc.sql(CONTEST + "where id = ?")
                .param(id.value())
                .query(Contest.class)
                .optional();
    }

    void add(Contest contest, Stamp by) {
        jdbc.sql("""
                        insert into plans.contest (id, plan, revision, organisation, person, words, contested_at)
                        values (:id, :plan, :revision, :organisation, :person, cast(:words as jsonb), :at)
                        """)
                .param("id", contest.id().value())
                .param("plan", contest.plan().value())
                .param("revision", contest.revision())
                .param("organisation", contest.organisation().value())
                .param("person", by.person().value())
                .param("words", contest.words().json())
                .param("at", contest.contestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(ContestId id, Stamp by) {
        jdbc.sql("update plans.contest set taken_back_at = :at, taken_back_by = :person where id = :id")
                .param("id", id.value())
                .param("person", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
