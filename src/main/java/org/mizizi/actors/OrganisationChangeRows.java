package org.mizizi.actors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChangeRow.Content;
import org.mizizi.proposals.Course;
import org.mizizi.proposals.Course.Proposed;
import org.mizizi.proposals.Course.Settled;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of changes of the register of organisations, and of what each proposes. */
@Component
class OrganisationChangeRows {

    private static final String ROW = """
            select c.id, c.kind, c.size, coalesce(about.name, first.name)::text as first_name, c.organisation, c.merged_into, c.reason::text as reason, c.state, c.proposed_by,
                   proposer.name as proposer_name, c.proposed_at, settler.name as settler_name, c.settled_at,
                   actors.deputised(c.proposed_by, c.proposed_at, 'ADMINISTRATOR') as proposer_deputised,
                   actors.deputised(c.settled_by, c.settled_at, 'CONVENOR', 'ADMINISTRATOR') as settler_deputised,
                   c.answer::text as answer
            from actors.organisation_change c
            left join actors.organisation about on about.id = c.organisation
            left join actors.proposed_organisation first on first.change = c.id and first.place = 1
            join actors.member proposer on proposer.id = c.proposed_by
            left join actors.member settler on settler.id = c.settled_by
            """;
    private static final String FROM = "from actors.organisation_change c ";
    private static final String MATCHING = FROM + """
            where ("""
            + Sought.in(
                    "null",
                    "(select string_agg(shared.words_of(p.name), E'\\n') from actors.proposed_organisation p where p.change = c.id)")
            + """
                   or exists (select from actors.organisation o
                              where o.id in (c.organisation, c.merged_into) and""" + Sought.in("o.reference", "shared.words_of(o.name)") + """
                   ))
              and (cast(:state as text) is null or c.state = :state)
            """;
    private static final String WAITING_FIRST = "case c.state when 'PROPOSED' then 0 else 1 end";

    private static final RowMapper<Content> CONTENT = new SimplePropertyRowMapper<>(Content.class);
    private static final RowMapper<Proposed> PROPOSED = new SimplePropertyRowMapper<>(Proposed.class);
    private static final RowMapper<Settled> SETTLED = new SimplePropertyRowMapper<>(Settled.class);

    private final JdbcClient jdbc;

    OrganisationChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static OrganisationChangeRow row(ResultSet row, int number) throws SQLException {
        return new OrganisationChangeRow(
                new OrganisationChangeId(row.getObject("id", UUID.class)),
                OrganisationChange.Kind.valueOf(row.getString("kind")),
                CONTENT.mapRow(row, number),
                organisation(row, "organisation"),
                organisation(row, "merged_into"),
                new Course(
                        ProposalState.valueOf(row.getString("state")),
                        PROPOSED.mapRow(row, number),
                        row.getObject("settled_at") == null ? null : SETTLED.mapRow(row, number)));
    }

    private static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    ListPage<OrganisationChangeRow> page(OrganisationChangeSearch search, PageKey key) {
        var state = search.state();
        return new Listing<>(OrganisationChangeRows::row, MATCHING, "c.id", order(search.sort()), ROW)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("state", state == null ? null : state.name(), Types.VARCHAR));
    }

    private static Order order(OrganisationChangeSearch.Sort sort) {
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

    Optional<OrganisationChangeRow> find(OrganisationChangeId id) {
        return jdbc.sql(ROW + " where c.id = ?")
                .param(id.value())
                .query(OrganisationChangeRows::row)
                .optional();
    }

    void insert(OrganisationChangeId change, List<NewOrganisation> wanted) {
        for (var place = 0; place < wanted.size(); place++) {
            var one = wanted.get(place);
            var description = one.description();
            ProfileColumns.bind(
                            jdbc.sql("""
                                    insert into actors.proposed_organisation (id, change, place, kind, name, description, networks,
                                                                              parent_country, contact, contact_is_public, languages)
                                    values (:id, :change, :place, :kind, :name::jsonb, :description::jsonb, :networks,
                                            :parentCountry, :contact, :contactIsPublic, :languages)
                                    """)
                                    .param("id", Identifier.next())
                                    .param("change", change.value())
                                    .param("place", place + 1)
                                    .param("kind", one.kind().name())
                                    .param("name", one.name().json())
                                    .param(
                                            "description",
                                            description == null ? null : description.json(),
                                            Types.VARCHAR),
                            one.told())
                    .update();
        }
    }

    List<NewOrganisation> contents(OrganisationChangeId change) {
        return jdbc.sql("""
                        select kind, name::text as name, description::text as description, networks, parent_country, contact,
                               contact_is_public, languages
                        from actors.proposed_organisation where change = ? order by place
                        """)
                .param(change.value())
                .query(OrganisationChangeRows::content)
                .list();
    }

    private static NewOrganisation content(ResultSet row, int number) throws SQLException {
        var description = row.getString("description");
        return new NewOrganisation(
                OrganisationKind.valueOf(row.getString("kind")),
                LocalizedText.valueOf(row.getString("name")),
                description == null ? null : LocalizedText.valueOf(description),
                ProfileColumns.read(row));
    }

    boolean isOpenFor(OrganisationId organisation) {
        return jdbc.sql(
                        "select exists (select from actors.organisation_change where organisation = ? and state = 'PROPOSED')")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** The ids that they have here and in the register, in the same order. */
    List<OrganisationId> ids(OrganisationChangeId change) {
        return jdbc.sql("select id from actors.proposed_organisation where change = ? order by place")
                .param(change.value())
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }
}
