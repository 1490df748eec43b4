package org.mizizi.actors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateContest.Outcome;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is said against mandates. */
@Component
class MandateContestRows {

    private static final String CONTEST = """
            select c.id, c.mandate, coalesce(c.organisation, r.organisation) as by, c.rival, c.reason::text as reason, c.contested_at,
                   c.answer::text as answer, c.answered_at, c.outcome, c.settlement::text as settlement, c.settled_at
            from actors.mandate_contest c left join actors.mandate r on r.id = c.rival
            """;

    private final JdbcClient jdbc;

    MandateContestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MandateId, List<MandateContest>> against(Collection<MandateId> mandates) {
        return jdbc
                .sql(CONTEST + "where c.mandate = any(?) order by c.contested_at, c.id")
                .param(MandateRows.uuids(mandates))
                .query(MandateContest.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(MandateContest::mandate));
    }

    /** Those who spoke for people on a day, and whose mandate was contested at a moment of it. */
    Set<OrganisationId> contestedAt(Instant moment, LocalDate day) {
        return jdbc
                .sql("""
                        select distinct m.organisation from actors.mandate m join actors.mandate_contest c on c.mandate = m.id
                        where c.contested_at <= :moment and (c.settled_at is null or c.settled_at > :moment)
                          and exists (select from actors.mandates_on(:day) r where r.organisation = m.organisation)
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<MandateContest> contest(MandateContestId id) {
        return jdbc.sql(CONTEST + "where c.id = ?")
                .param(id.value())
                .query(MandateContest.class)
                .optional();
    }

    /** What is open against a mandate, or against others because of it. */
    List<MandateContest> openAround(MandateId mandate) {
        return jdbc.sql(CONTEST + "where c.outcome is null and :mandate in (c.mandate, c.rival) order by c.id")
                .param("mandate", mandate.value())
                .query(MandateContest.class)
                .list();
    }

    void say(MandateContestId id, MandateId mandate, OrganisationId organisation, LocalizedText reason, Stamp by) {
        jdbc.sql("""
                        insert into actors.mandate_contest (id, mandate, organisation, contested_by, reason, contested_at)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        id.value(),
                        mandate.value(),
                        organisation.value(),
                        by.person().value(),
                        reason.json(),
                        by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void find(MandateContestId id, MandateId mandate, MandateId rival, Stamp by) {
        jdbc.sql("insert into actors.mandate_contest (id, mandate, rival, contested_at) values (?, ?, ?, ?)")
                .params(id.value(), mandate.value(), rival.value(), by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(MandateContestId id, LocalizedText answer, Stamp by) {
        jdbc.sql("""
                        update actors.mandate_contest set answer = ?::jsonb, answered_by = ?, answered_at = ? where id = ?
                        """)
                .params(answer.json(), by.person().value(), by.at().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    void settle(MandateContestId id, Outcome outcome, @Nullable LocalizedText words, Stamp by) {
        UUID settler = outcome == Outcome.NO_LONGER ? null : by.person().value();
        jdbc.sql("""
                        update actors.mandate_contest
                        set outcome = :outcome, settlement = cast(:words as jsonb), settled_by = cast(:by as uuid), settled_at = :at
                        where id = :id
                        """)
                .param("outcome", outcome.name())
                .param("words", words == null ? null : words.json())
                .param("by", settler)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }
}
