package org.mizizi.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Erasing.LastChange;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChangeRow.Away;
import org.mizizi.actors.MembershipChangeRow.Post;
import org.mizizi.proposals.Course;
import org.mizizi.proposals.Course.Proposed;
import org.mizizi.proposals.Course.Settled;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.Role;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of changes of membership, and what a confirmed one does to the register. */
@Component
class MembershipChangeRows {

    private static final String FROM = """
            from actors.membership_change c join actors.organisation o on o.id = c.organisation
            """;
    private static final String ROW = """
            select c.id, c.kind, c.person, c.subject, c.name, c.email, c.language, o.reference as organisation_reference,
                   o.name::text as organisation_name, c.role, proposer.organisation = c.organisation as by_itself, c.stands_in_for, away.name as away_name, c.first_day, c.last_day,
                   c.reason::text as reason, c.state, c.proposed_by,
                   proposer.name as proposer_name, c.proposed_at, settler.name as settler_name, c.settled_at,
                   actors.deputised(c.proposed_by, c.proposed_at, variadic actors.roles_with('PROPOSE_MEMBERSHIP')) as proposer_deputised,
                   actors.deputised(c.settled_by, c.settled_at, variadic actors.roles_with('PROPOSE_MEMBERSHIP') || 'CONVENOR'::text) as settler_deputised,
                   c.answer::text as answer
            from actors.membership_change c
            join actors.organisation o on o.id = c.organisation
            join actors.member proposer on proposer.id = c.proposed_by
            left join actors.member settler on settler.id = c.settled_by
            left join actors.member away on away.id = c.stands_in_for
            """;
    private static final String MATCHING =
            FROM + """
            where""" + Sought.in("o.reference", "c.name", "shared.words_of(o.name)") + """
              and (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:state as text) is null or c.state = :state)
            """;
    private static final String WAITING_FIRST = "case c.state when 'PROPOSED' then 0 else 1 end";

    private static final RowMapper<Account> ACCOUNT = new SimplePropertyRowMapper<>(Account.class);
    private static final RowMapper<Post> POST = new SimplePropertyRowMapper<>(Post.class);
    private static final RowMapper<Away> AWAY = new SimplePropertyRowMapper<>(Away.class);
    private static final RowMapper<Proposed> PROPOSED = new SimplePropertyRowMapper<>(Proposed.class);
    private static final RowMapper<Settled> SETTLED = new SimplePropertyRowMapper<>(Settled.class);

    private final JdbcClient jdbc;

    MembershipChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static MembershipChangeRow row(ResultSet row, int number) throws SQLException {
        return new MembershipChangeRow(
                new MembershipChangeId(row.getObject("id", UUID.class)),
                MembershipChange.Kind.valueOf(row.getString("kind")),
                ACCOUNT.mapRow(row, number),
                POST.mapRow(row, number),
                row.getObject("first_day") == null ? null : AWAY.mapRow(row, number),
                new Course(
                        ProposalState.valueOf(row.getString("state")),
                        PROPOSED.mapRow(row, number),
                        row.getObject("settled_at") == null ? null : SETTLED.mapRow(row, number)));
    }

    ListPage<MembershipChangeRow> page(MembershipChangeSearch search, PageKey key) {
        return new Listing<>(MembershipChangeRows::row, MATCHING, "c.id", order(search.sort()), ROW)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("kind", name(search.kind()), Types.VARCHAR)
                                .param("state", name(search.state()), Types.VARCHAR));
    }

    private static Order order(MembershipChangeSearch.Sort sort) {
        return switch (sort) {
            case WAITING_FIRST ->
                Order.upwards(
                        Order.number(WAITING_FIRST),
                        Order.number("- extract(epoch from c.proposed_at)"),
                        Order.id("c.id"));
            case NEWEST -> Order.downwards(Order.time("c.proposed_at"), Order.id("c.id"));
            case OLDEST -> Order.upwards(Order.time("c.proposed_at"), Order.id("c.id"));
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    Optional<MembershipChangeRow> find(MembershipChangeId id) {
        return jdbc.sql(ROW + " where c.id = ?")
                .param(id.value())
                .query(MembershipChangeRows::row)
                .optional();
    }

    List<MembershipChangeRow> waitingIn(OrganisationId organisation) {
        return jdbc.sql(
                        ROW
                                + " where c.state = 'PROPOSED' and c.kind <> 'ERASE' and c.organisation = ? order by c.proposed_at, c.id")
                .param(organisation.value())
                .query(MembershipChangeRows::row)
                .list();
    }

    boolean isOpenFor(String subject) {
        return jdbc.sql("select exists (select from actors.membership_change where subject = ? and state = 'PROPOSED')")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    boolean isOpenElsewhere(String subject, OrganisationId organisation) {
        return jdbc.sql("""
                        select exists (select from actors.membership_change
                                       where subject = ? and organisation <> ? and state = 'PROPOSED')
                        """)
                .params(subject, organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether whoever proposed it could propose it today. */
    boolean mayStillBeProposed(MembershipChange change) {
        return jdbc.sql("select actors.proposes_for(?, ?)")
                .params(
                        change.proposal().proposedBy().value(),
                        change.post().organisation().value())
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody waits for a word on who acts for this organisation. */
    boolean areOpenIn(OrganisationId organisation) {
        return jdbc.sql("""
                        select exists (select from actors.membership_change
                                       where state = 'PROPOSED'
                                         and (organisation = :organisation
                                              or subject in (select subject from actors.member
                                                             where organisation = :organisation and verified)))
                        """)
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    Optional<LastChange> last(PersonId person) {
        return jdbc.sql("""
                        select c.kind, c.role from actors.membership_change c
                        join actors.member m on m.change = c.id and m.id = ?
                        """).param(person.value()).query(LastChange.class).optional();
    }

    /** Every change that was about this person, also under an account the register did not know then. */
    List<UUID> about(MembershipChange change) {
        return jdbc.sql("""
                        select id from actors.membership_change
                        where subject = :subject or person in (select id from actors.member where subject = :subject)
                        """)
                .param("subject", change.account().subject())
                .query(UUID.class)
                .list();
    }

    boolean isTheLast(PersonId holder, Role role) {
        return !jdbc.sql(
                        "select exists (select from actors.member where not actors.same_human(id, :holder) and verified and :role = any(roles) and not actors.is_suspended(id, country.day(now())))")
                .param("holder", holder.value())
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person is new in the register. */
    boolean begin(MembershipChange change) {
        return jdbc.sql("""
                        insert into actors.member as m (id, version, subject, name, email, language, organisation, roles, verified,
                                                        origin, change)
                        values (:person, 0, :subject, :name, :email, :language, :organisation, array[:role], true,
                                'CONFIRMED', :change)
                        on conflict (id) do update
                        set roles = case when m.verified then m.roles || excluded.roles else excluded.roles end,
                            verified = true, origin = 'CONFIRMED',
                            change = excluded.change, version = m.version + 1
                        returning version = 0
                        """)
                .param("person", change.account().person().value())
                .param("subject", change.account().subject())
                .param("name", change.account().name())
                .param("email", change.account().email(), Types.VARCHAR)
                .param("language", change.account().language())
                .param("organisation", change.post().organisation().value())
                .param("role", change.post().role().name())
                .param("change", change.id().value())
                .query(Boolean.class)
                .single();
    }

    void end(MembershipChange change) {
        jdbc.sql("""
                        update actors.member
                        set roles = array_remove(roles, :role), verified = roles <> array[cast(:role as text)], origin = 'CONFIRMED',
                            change = :change, version = version + 1
                        where id = :person
                        """)
                .param("role", change.post().role().name())
                .param("change", change.id().value())
                .param("person", change.account().person().value())
                .update();
    }
}
