package org.mizizi.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.security.Human;
import org.mizizi.security.Membership;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the actors' register. */
@Component
class ActorRows {

    private static final String ORGANISATION = """
            id, reference, kind, name::text as name, description::text as description, verified, networks, parent_country, contact,
            contact_is_public, languages, ended_at, merged_into
            """;

    private static final String MATCHING = """
            from actors.organisation o
            where""" + Sought.in("o.reference", "shared.words_of(o.name)") + """
              and (cast(:side as text) is null or o.side = :side)
              and (cast(:kind as text) is null or o.kind = :kind)
            """;

    private static final String MEMBER = """
            select m.id, m.subject, m.name, m.email, m.language, m.organisation, m.roles, m.verified
            from actors.member m join actors.organisation o on o.id = m.organisation
            """;

    /** Everyone who acts today, in roles of their own or in those of somebody who is away. */
    private static final String ACTING = " from actors.acting_on(country.day(:now)) ";

    private static final String ACTING_MEMBER =
            "select id, subject, name, email, language, organisation, roles, verified" + ACTING;

    private final JdbcClient jdbc;
    private final Clock clock;

    ActorRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    List<Organisation> organisations() {
        return jdbc.sql("select " + ORGANISATION + " from actors.organisation order by reference")
                .query(ActorRows::readOrganisation)
                .list();
    }

    ListPage<Organisation> page(OrganisationSearch search, PageKey key) {
        var kind = search.kind();
        var side = search.side();
        var rows = "select " + ORGANISATION + " from actors.organisation o";
        return new Listing<>(ActorRows::readOrganisation, MATCHING, "o.id", order(search.sort()), rows)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                                .param("side", side == null ? null : side.name(), Types.VARCHAR));
    }

    private static Order order(OrganisationSearch.Sort sort) {
        return switch (sort) {
            case COUNTRY_FIRST ->
                Order.upwards(Order.number("case o.side when 'INTERNAL' then 0 else 1 end"), Order.text("o.reference"));
            case REFERENCE -> Order.upwards(Order.text("o.reference"));
        };
    }

    Optional<Organisation> organisation(String reference) {
        return jdbc.sql("select " + ORGANISATION + " from actors.organisation where reference = ?")
                .param(reference)
                .query(ActorRows::readOrganisation)
                .optional();
    }

    private static Organisation readOrganisation(ResultSet row, int number) throws SQLException {
        var description = row.getString("description");
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                OrganisationKind.valueOf(row.getString("kind")),
                LocalizedText.valueOf(row.getString("name")),
                description == null ? null : LocalizedText.valueOf(description),
                row.getBoolean("verified"),
                ProfileColumns.read(row),
                readEnding(row));
    }

    private static @Nullable Ending readEnding(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        var into = row.getObject("merged_into", UUID.class);
        return at == null ? null : new Ending(at.toInstant(), into == null ? null : new OrganisationId(into));
    }

    /** Those of an account that count today; first the one that was chosen last, else the oldest that is their own. */
    List<Membership> memberships(String subject) {
        return jdbc.sql("""
                        select m.id, m.organisation, m.reference, m.kind, m.roles, m.language,
                               array(select a.id from actors.member a where a.subject = m.subject) as people,
                               actors.all_organisations_of(m.id) as organisations
                        from actors.acting_on(country.day(:now)) m
                        left join actors.choice c on c.member = m.id and c.subject = m.subject
                        where m.subject = :subject
                        order by c.chosen_at is null,
                                 not exists (select from actors.member own where own.id = m.id and own.verified), m.id
                        """)
                .param("subject", subject)
                .param("now", now())
                .query(ActorRows::readMembership)
                .list();
    }

    private static Membership readMembership(ResultSet row, int number) throws SQLException {
        var kind = OrganisationKind.valueOf(row.getString("kind"));
        var roles = roles((String[]) row.getArray("roles").getArray());
        roles.retainAll(kind.roles());
        return new Membership(
                new PersonId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("reference"),
                kind.side(),
                roles,
                row.getString("language"),
                new Human(
                        ids(row, "people").map(PersonId::new).collect(Collectors.toSet()),
                        ids(row, "organisations").map(OrganisationId::new).collect(Collectors.toSet())));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }

    /** For the next time that they sign in as well. */
    void choose(String subject, PersonId member, Instant now) {
        jdbc.sql("""
                        insert into actors.choice (subject, member, chosen_at) values (:subject, :member, :now)
                        on conflict (subject) do update set member = excluded.member, chosen_at = excluded.chosen_at
                        """)
                .param("subject", subject)
                .param("member", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    List<Member> members(OrganisationId organisation) {
        return jdbc.sql(MEMBER + " where m.organisation = ? and cardinality(m.roles) > 0 order by m.name")
                .param(organisation.value())
                .query(ActorRows::readMember)
                .list();
    }

    /** Those who were members of an organisation last and are none any more, but for whom was erased. */
    List<Member> former(OrganisationId organisation) {
        return jdbc.sql(MEMBER + " where m.organisation = ? and actors.former(m.id, m.subject) order by m.name")
                .param(organisation.value())
                .query(ActorRows::readMember)
                .list();
    }

    /** What an account is or was in this one. */
    Optional<Member> member(String subject, OrganisationId organisation) {
        return membersWith(subject).stream()
                .filter(member -> member.organisation().equals(organisation))
                .findFirst();
    }

    /** A role that somebody has, and for which organisation. */
    record HeldRole(OrganisationId organisation, String reference, Role role) {}

    /** Every role that an account has, also for somebody who is away, now or later. */
    List<HeldRole> held(String subject) {
        return jdbc.sql("""
                        select m.organisation, o.reference, unnest(actors.roles_today(m.id)) as role
                        from actors.member m join actors.organisation o on o.id = m.organisation
                        where m.subject = ?
                        """).param(subject).query(HeldRole.class).list();
    }

    /** Those of them that it has for other organisations. */
    Set<Role> rolesElsewhere(String subject, OrganisationId organisation) {
        return held(subject).stream()
                .filter(one -> !one.organisation().equals(organisation))
                .map(HeldRole::role)
                .collect(Collectors.toSet());
    }

    /** All that an account is or was, in whichever organisation. */
    List<Member> membersWith(String subject) {
        return jdbc.sql(MEMBER + " where m.subject = ? order by m.id")
                .param(subject)
                .query(ActorRows::readMember)
                .list();
    }

    /** Whoever has this account, or this e-mail address. */
    List<Member> membersKnownBy(String accountOrAddress) {
        return jdbc.sql(MEMBER + " where m.subject = :known or lower(m.email) = lower(:known) order by m.id")
                .param("known", accountOrAddress)
                .query(ActorRows::readMember)
                .list();
    }

    Optional<Member> member(PersonId person) {
        return jdbc.sql(MEMBER + " where m.id = ?")
                .param(person.value())
                .query(ActorRows::readMember)
                .optional();
    }

    List<Member> actingFor(Collection<OrganisationId> organisations) {
        return jdbc.sql(ACTING_MEMBER + "where organisation = any(:organisations) order by name")
                .param("organisations", uuids(organisations))
                .param("now", now())
                .query(ActorRows::readMember)
                .list();
    }

    /** Who acts for these, or for those that speak for them today. */
    List<Member> speakingFor(Collection<OrganisationId> organisations) {
        return jdbc.sql(ACTING_MEMBER + """
                        where organisation in (select actors.speaks_now(asked) from unnest(:organisations::uuid[]) as asked)
                        order by name
                        """)
                .param("organisations", uuids(organisations))
                .param("now", now())
                .query(ActorRows::readMember)
                .list();
    }

    List<Member> stillActing(Collection<PersonId> people) {
        return jdbc.sql(ACTING_MEMBER + "where id = any(:people) order by name")
                .param("people", uuids(people))
                .param("now", now())
                .query(ActorRows::readMember)
                .list();
    }

    List<Member> suspended(Collection<PersonId> people) {
        return jdbc.sql(MEMBER
                        + " where m.id = any(:people) and actors.is_suspended(m.id, country.day(:now)) order by m.name")
                .param("people", uuids(people))
                .param("now", now())
                .query(ActorRows::readMember)
                .list();
    }

    private static UUID[] uuids(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    private static Member readMember(ResultSet row, int number) throws SQLException {
        return new Member(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("subject"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("verified"));
    }

    void insert(Organisation organisation) {
        var description = organisation.description();
        ProfileColumns.bind(
                        jdbc.sql("""
                                insert into actors.organisation (id, version, reference, kind, side, name, description, verified,
                                                                 networks, parent_country, contact, contact_is_public, languages)
                                values (:id, 0, :reference, :kind, :side, :name::jsonb, :description::jsonb, :verified,
                                        :networks, :parentCountry, :contact, :contactIsPublic, :languages)
                                """)
                                .param("id", organisation.id().value())
                                .param("reference", organisation.reference())
                                .param("kind", organisation.kind().name())
                                .param("side", organisation.side().name())
                                .param("name", organisation.name().json())
                                .param("description", description == null ? null : description.json(), Types.VARCHAR)
                                .param("verified", organisation.verified()),
                        organisation.profile())
                .update();
    }

    /** What two people would have told of it. */
    void amend(OrganisationId organisation, NewOrganisation told) {
        var description = told.description();
        ProfileColumns.bind(
                        jdbc.sql("""
                                update actors.organisation
                                set name = :name::jsonb, description = :description::jsonb, networks = :networks, parent_country = :parentCountry,
                                    contact = :contact, contact_is_public = :contactIsPublic, languages = :languages,
                                    version = version + 1
                                where id = :id
                                """)
                                .param("id", organisation.value())
                                .param("name", told.name().json())
                                .param("description", description == null ? null : description.json(), Types.VARCHAR),
                        told.told())
                .update();
    }

    /** The last one first. */
    List<FormerName> formerNames(OrganisationId organisation) {
        return jdbc.sql(
                        "select name::text as name, until from actors.former_name where organisation = ? order by until desc")
                .param(organisation.value())
                .query(FormerName.class)
                .list();
    }

    /** Until the end of the transaction nobody else changes it, nor relies on its being there. */
    void hold(OrganisationId organisation) {
        jdbc.sql("select id from actors.organisation where id = ? for no key update")
                .param(organisation.value())
                .query(_ -> {});
    }

    /** It ends as this change says, at the moment at which it was confirmed. */
    void end(OrganisationChangeId change) {
        jdbc.sql("""
                        update actors.organisation o
                        set ended_at = c.settled_at, merged_into = c.merged_into, verified = false, version = o.version + 1
                        from actors.organisation_change c
                        where c.id = ? and o.id = c.organisation
                        """).param(change.value()).update();
    }

    /** Whether nobody but the people of this organisation has a role. */
    boolean areTheLast(OrganisationId organisation, Role role) {
        return !jdbc.sql("""
                        select exists (select from actors.member m join actors.organisation o on o.id = m.organisation
                                       where m.verified and o.verified and o.id <> ? and ? = any(m.roles))
                        """)
                .params(organisation.value(), role.name())
                .query(Boolean.class)
                .single();
    }

    boolean foundingIsOver() {
        return jdbc.sql("select actors.founding_is_over()").query(Boolean.class).single();
    }

    /** Only while the country is founded: see the trigger on the table. */
    void insertFounder(Member member) {
        jdbc.sql("""
                        insert into actors.member (id, version, subject, name, email, language, organisation, roles, verified,
                                                   origin)
                        values (:id, 0, :subject, :name, :email, :language, :organisation, :roles, :verified, 'FOUNDING')
                        """)
                .param("id", member.id().value())
                .param("subject", member.subject())
                .param("name", member.name())
                .param("email", member.email())
                .param("language", member.language())
                .param("organisation", member.organisation().value())
                .param("roles", member.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("verified", member.verified())
                .update();
    }
}
