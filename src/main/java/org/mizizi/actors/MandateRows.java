package org.mizizi.actors;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandate.State;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.security.Actor;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of mandates and of the endorsements of them. */
@Component
class MandateRows {

    private static final String MANDATE = """
            select m.id, m.organisation, m.constituency::text as constituency, m.place, m.chosen, m.how_chosen::text as how_chosen,
                   m.evidence, m.evidence_link, m.valid_from, least(m.valid_until, country.day(o.ended_at)) as valid_until, m.state,
                   (select v.organisation from actors.member v where v.id = m.verified_by) as verifier,
                   o.kind, actors.is_vouched_for(m.id) as vouched
            from actors.mandate m
            join actors.organisation o on o.id = m.organisation
            """;

    private static final RowMapper<Mandate> MAPPED = new SimplePropertyRowMapper<>(Mandate.class);

    /** A mandate, the kind of who claims it, which organisation verified it, and whether enough others vouch for it. */
    private record Verified(
            Mandate mandate,
            OrganisationKind claimant,
            @Nullable OrganisationId by,
            boolean vouched) {}

    /** One endorsement. */
    private record Endorsement(MandateId mandate, OrganisationId organisation) {}

    private final JdbcClient jdbc;
    private final MandateContestRows contests;
    private final EvidenceRows evidence;
    private final Countries countries;

    MandateRows(JdbcClient jdbc, MandateContestRows contests, EvidenceRows evidence, Countries countries) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.evidence = evidence;
        this.countries = countries;
    }

    /** Until the transaction ends, nobody else claims, endorses, contests or settles: two claims to the same people see each other. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('actors.mandate', 0))")
                .query()
                .singleRow();
    }

    List<Mandate> of(OrganisationId organisation) {
        return jdbc.sql(MANDATE + "where m.organisation = ? order by m.valid_from desc, m.id")
                .param(organisation.value())
                .query(Mandate.class)
                .list();
    }

    /** Every mandate of others that somebody still stands by. */
    List<Mandate> standingBeside(OrganisationId organisation) {
        return jdbc.sql(MANDATE + "where m.organisation <> ? and m.state <> 'WITHDRAWN' order by m.id")
                .param(organisation.value())
                .query(Mandate.class)
                .list();
    }

    List<MandateCard> cards(OrganisationId organisation) {
        return cards(jdbc.sql(MANDATE + "where m.organisation = ? order by m.valid_from desc, m.id")
                .param(organisation.value())
                .query(MandateRows::verified)
                .list());
    }

    Optional<MandateCard> card(MandateId mandate) {
        return cards(jdbc.sql(MANDATE + "where m.id = ?")
                        .param(mandate.value())
                        .query(MandateRows::verified)
                        .list())
                .stream()
                .findFirst();
    }

    private static Verified verified(ResultSet row, int number) throws SQLException {
        var verifier = row.getObject("verifier", UUID.class);
        return new Verified(
                MAPPED.mapRow(row, number),
                OrganisationKind.valueOf(row.getString("kind")),
                verifier == null ? null : new OrganisationId(verifier),
                row.getBoolean("vouched"));
    }

    private List<MandateCard> cards(List<Verified> mandates) {
        var ids = mandates.stream().map(one -> one.mandate().id()).toList();
        var endorsements = endorsements(ids);
        var said = contests.against(ids);
        var needed = countries.setting(Setting.ORGANISATIONS_TO_VOUCH);
        var files = evidence.of(ids);
        return mandates.stream()
                .map(one -> new MandateCard(
                        one.mandate(),
                        one.claimant(),
                        one.by(),
                        one.vouched(),
                        endorsements.getOrDefault(one.mandate().id(), List.of()),
                        said.getOrDefault(one.mandate().id(), List.of()),
                        needed,
                        files.get(one.mandate().id())))
                .toList();
    }

    private Map<MandateId, List<OrganisationId>> endorsements(Collection<MandateId> mandates) {
        return jdbc
                .sql(
                        "select mandate, organisation from actors.mandate_endorsement where mandate = any(?) order by endorsed_at")
                .param(uuids(mandates))
                .query(Endorsement.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Endorsement::mandate, Collectors.mapping(Endorsement::organisation, Collectors.toList())));
    }

    static UUID[] uuids(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    boolean wasClaimedBy(MandateId mandate, PersonId person) {
        return jdbc.sql("select exists (select from actors.mandate where id = ? and actors.same_human(claimed_by, ?))")
                .params(mandate.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the same human has vouched for it in the name of another organisation. */
    boolean endorsedForAnother(MandateId mandate, Actor by) {
        return jdbc.sql("""
                        select exists (select from actors.mandate_endorsement
                                       where mandate = :mandate and organisation is distinct from :organisation
                                         and actors.same_human(endorsed_by, :person))
                        """)
                .param("mandate", mandate.value())
                .param("organisation", by.acting().map(OrganisationId::value).orElse(null), Types.OTHER)
                .param("person", by.person().value())
                .query(Boolean.class)
                .single();
    }

    void insert(Mandate mandate, PersonId claimant) {
        var chosen = mandate.chosen();
        jdbc.sql("""
                        insert into actors.mandate (id, version, organisation, constituency, place, chosen, how_chosen, evidence,
                                                    evidence_link, valid_from, valid_until, state, claimed_by)
                        values (:id, 0, :organisation, :constituency::jsonb, :place, :chosen, :howChosen::jsonb, :evidence,
                                :link, :validFrom, :validUntil, 'CLAIMED', :claimant)
                        """)
                .param("id", mandate.id().value())
                .param("organisation", mandate.organisation().value())
                .param("constituency", mandate.constituency().json())
                .param("place", mandate.place())
                .param("chosen", chosen == null ? null : chosen.name())
                .param("howChosen", mandate.howChosen().json())
                .param("evidence", mandate.evidence())
                .param("link", mandate.evidenceLink())
                .param("validFrom", Date.valueOf(mandate.validFrom()))
                .param("validUntil", Date.valueOf(mandate.validUntil()))
                .param("claimant", claimant.value())
                .update();
    }

    void endorse(MandateId mandate, OrganisationId organisation, Stamp by) {
        jdbc.sql(
                        "insert into actors.mandate_endorsement (mandate, organisation, endorsed_by, endorsed_at) values (?, ?, ?, ?)")
                .params(
                        mandate.value(),
                        organisation.value(),
                        by.person().value(),
                        by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(MandateId mandate, State later) {
        jdbc.sql("update actors.mandate set state = ?, version = version + 1 where id = ?")
                .params(later.name(), mandate.value())
                .update();
    }

    void verify(MandateId mandate, PersonId by) {
        jdbc.sql("update actors.mandate set state = 'VERIFIED', verified_by = ?, version = version + 1 where id = ?")
                .params(by.value(), mandate.value())
                .update();
    }

    void withdraw(MandateId mandate, PersonId by) {
        jdbc.sql("update actors.mandate set state = 'WITHDRAWN', withdrawn_by = ?, version = version + 1 where id = ?")
                .params(by.value(), mandate.value())
                .update();
    }
}
