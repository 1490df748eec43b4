package org.mizizi.actors;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.Suspension.SuspensionId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of suspensions: who has no rights today, whatever their roles. */
@Component
class SuspensionRows {

    private static final String SUSPENSION = """
            select s.id, s.person, m.subject, m.name, m.organisation, s.reason::text as reason, s.suspended_by, by.name as suspender_name,
                   actors.deputised(s.suspended_by, s.suspended_at, 'CONVENOR', 'ADMINISTRATOR') as suspender_deputised,
                   s.suspended_at, s.last_day
            from actors.suspension s
            join actors.member m on m.id = s.person
            join actors.member by on by.id = s.suspended_by
            """;
    private static final String IN_FORCE = " s.ended_at is null and s.last_day >= :today ";

    private final JdbcClient jdbc;

    SuspensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else suspends anybody before this transaction is over. */
    void hold() {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtext('actors.suspension')) as text)")
                .query(_ -> {});
    }

    void insert(SuspensionId id, PersonId person, LocalizedText reason, LocalDate lastDay, Stamp by) {
        jdbc.sql("""
                        insert into actors.suspension (id, person, reason, suspended_by, suspended_at, last_day)
                        values (:id, :person, :reason::jsonb, :by, :at, :lastDay)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("reason", reason.json())
                .param("by", by.person().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("lastDay", lastDay)
                .update();
    }

    Optional<Suspension> find(SuspensionId id) {
        return jdbc.sql(SUSPENSION + "where s.id = ?")
                .param(id.value())
                .query(Suspension.class)
                .optional();
    }

    /** The human behind this member, as whichever member they were suspended. */
    Optional<Suspension> inForce(PersonId person, LocalDate today) {
        return jdbc.sql(SUSPENSION + "where actors.same_human(s.person, :person) and" + IN_FORCE)
                .param("person", person.value())
                .param("today", today)
                .query(Suspension.class)
                .optional();
    }

    /** Those in force of the people of an organisation, as whichever member they were suspended. */
    List<Suspension> in(OrganisationId organisation, LocalDate today) {
        return jdbc.sql(SUSPENSION + """
                        where m.subject in (select own.subject from actors.member own where own.organisation = :organisation) and
                        """ + IN_FORCE + "order by m.name, s.id")
                .param("organisation", organisation.value())
                .param("today", today)
                .query(Suspension.class)
                .list();
    }

    Set<String> subjects(LocalDate today) {
        return Set.copyOf(
                jdbc.sql("select m.subject from actors.suspension s join actors.member m on m.id = s.person where"
                                + IN_FORCE)
                        .param("today", today)
                        .query(String.class)
                        .list());
    }

    Optional<PersonId> lastSuspendedBy(PersonId person) {
        return jdbc.sql("""
                        select s.suspended_by from actors.suspension s
                        where actors.same_human(s.person, ?) order by s.suspended_at desc limit 1
                        """)
                .param(person.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Whether nobody but this human could convene, or administer. */
    boolean isTheLast(PersonId person, LocalDate today) {
        return jdbc.sql("""
                        select actors.is_nobody_left(:person, 'CONVENOR', :today) or actors.is_nobody_left(:person, 'ADMINISTRATOR', :today)
                        """)
                .param("person", person.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** That of which a confirmed change says that it is lifted; the database has ended it. */
    SuspensionId liftedBy(MembershipChangeId change) {
        return jdbc.sql("select id from actors.suspension where lifted_by = ?")
                .param(change.value())
                .query((row, _) -> new SuspensionId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Those whose last day is over: from now on that is written down. */
    List<SuspensionId> lapse(LocalDate today, Stamp by) {
        return jdbc.sql("""
                        update actors.suspension set ended_at = :now
                        where id in (select id from actors.suspension
                                     where ended_at is null and last_day < :today for update skip locked)
                        returning id
                        """)
                .param("now", by.at().atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query((row, _) -> new SuspensionId(row.getObject(1, UUID.class)))
                .list();
    }
}
