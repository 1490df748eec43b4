package org.mizizi.actors;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.MembershipChange.Absence;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.security.Role;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who stands in for whom; the database writes it as a second person confirms it. */
@Component
class DeputyRows {

    private static final String DEPUTY = """
            select d.id, d.person, m.name, d.stands_in_for, away.name as away, d.organisation, d.role, d.first_day, d.last_day
            from actors.deputy d
            join actors.member m on m.id = d.person
            join actors.member away on away.id = d.stands_in_for
            """;
    private static final String STILL = " and not actors.is_over(d, :now) order by d.first_day, d.id";

    /** A role that an account claims for somebody who is back. */
    record Claim(String subject, String organisationReference, Role role) {}

    private final JdbcClient jdbc;

    DeputyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Deputy> find(DeputyId id) {
        return jdbc.sql(DEPUTY + "where d.id = ? and d.recalled_at is null")
                .param(id.value())
                .query(Deputy.class)
                .optional();
    }

    List<Deputy> of(OrganisationId organisation, Instant now) {
        return jdbc.sql(DEPUTY + "where d.organisation = :organisation" + STILL)
                .param("organisation", organisation.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Deputy.class)
                .list();
    }

    /** For whom a person stands in, and who for them. */
    List<Deputy> about(PersonId person, Instant now) {
        return jdbc.sql(DEPUTY + "where :person in (d.person, d.stands_in_for)" + STILL)
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Deputy.class)
                .list();
    }

    /** Whether somebody stands in for them already on one of these days. */
    boolean standsSomebodyIn(Absence absence, Role role, Instant now) {
        return jdbc.sql("""
                        select exists (select from actors.deputy d
                                       where d.stands_in_for = :away and d.role = :role and not actors.is_over(d, :now)
                                         and d.first_day <= :lastDay and d.last_day >= :firstDay)
                        """)
                .param("away", absence.standsInFor().value())
                .param("role", role.name())
                .param("firstDay", absence.firstDay())
                .param("lastDay", absence.lastDay())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether a person stands in for somebody, or will. */
    boolean isBound(PersonId person, Instant now) {
        return jdbc.sql("select actors.is_bound(?, ?)")
                .params(person.value(), now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether it was this change by which the register came to know the person. */
    boolean enteredBy(MembershipChange change) {
        return jdbc.sql("select exists (select from actors.member where id = ? and change = ?)")
                .params(change.account().person().value(), change.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Which of them a change calls back. */
    DeputyId recalledBy(MembershipChangeId change) {
        return jdbc.sql("""
                        select d.id from actors.membership_change c
                        join actors.deputy d on (d.person, d.stands_in_for, d.organisation, d.role, d.first_day, d.last_day)
                                                    = (c.person, c.stands_in_for, c.organisation, c.role, c.first_day, c.last_day)
                                            and d.recalled_at = c.settled_at
                        where c.id = ?
                        """)
                .param(change.value())
                .query((row, _) -> new DeputyId(row.getObject("id", UUID.class)))
                .single();
    }

    /** What ended since that day and the account does not hold otherwise, there or elsewhere. */
    List<Claim> endedSince(LocalDate day, Instant now) {
        return jdbc.sql("""
                        select distinct m.subject, o.reference as organisation_reference, d.role
                        from actors.deputy d
                        join actors.member m on m.id = d.person
                        join actors.organisation o on o.id = d.organisation
                        where d.last_day >= :day and actors.is_over(d, :now)
                          and not exists (select from actors.member other
                                          where other.subject = m.subject and d.role = any(actors.roles_today(other.id)))
                        """)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Claim.class)
                .list();
    }
}
