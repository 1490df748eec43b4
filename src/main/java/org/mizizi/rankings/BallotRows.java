package org.mizizi.rankings;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.mizizi.rankings.Ballot.BallotId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of what is ranked, of drafts and of ballots. */
@Component
class BallotRows {

    private static final String BALLOT = "id, version, round, organisation, person, places::text as places, cast_at";

    private final JdbcClient jdbc;

    BallotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes every priority that stands now as an alternative of the round, and tells how many there are. */
    int fixAlternatives(RoundId round) {
        return jdbc.sql("""
                        insert into rankings.alternative (round, priority, position)
                        select :round, id, row_number() over (order by length(reference), reference)
                        from priorities.hold_standing()
                        """).param("round", round.value()).update();
    }

    List<Alternative> alternatives(RoundId round) {
        return jdbc.sql("""
                        select position, priority, reference, title::text as title, summary::text as summary, dimension
                        from rankings.alternative where round = ? order by position
                        """).param(round.value()).query(Alternative.class).list();
    }

    Optional<Draft> draft(RoundId round, OrganisationId organisation) {
        return jdbc.sql("""
                        select places::text as places, revision, saved_at from rankings.draft
                        where round = ? and organisation = ?
                        """)
                .params(round.value(), organisation.value())
                .query(Draft.class)
                .optional();
    }

    /** The new revision; none when somebody else has saved since {@code known}. */
    OptionalInt saveDraft(RoundId round, OrganisationId organisation, Places places, int known, Stamp by) {
        return jdbc.sql("""
                        insert into rankings.draft as draft (round, organisation, revision, person, places, saved_at)
                        select :round, :organisation, 1, :person, :places::jsonb, :now
                        where :known = 0 or exists (select from rankings.draft
                                                    where round = :round and organisation = :organisation)
                        on conflict (round, organisation) do update
                        set revision = draft.revision + 1, person = excluded.person, places = excluded.places,
                            saved_at = excluded.saved_at
                        where draft.revision = :known
                        returning revision
                        """)
                .param("round", round.value())
                .param("organisation", organisation.value())
                .param("person", by.person().value())
                .param("places", places.json())
                .param("now", by.at().atOffset(ZoneOffset.UTC))
                .param("known", known)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Optional<Ballot> ballot(RoundId round, OrganisationId organisation) {
        return jdbc.sql("select " + BALLOT + " from rankings.ballot where round = ? and organisation = ?")
                .params(round.value(), organisation.value())
                .query(Ballot.class)
                .optional();
    }

    /** Casts or casts again: of two at the same time the later one stays. */
    Ballot cast(RoundId round, OrganisationId organisation, Places places, Stamp by) {
        return jdbc.sql("""
                        insert into rankings.ballot as ballot (id, version, round, organisation, person, places, cast_at)
                        values (:id, 0, :round, :organisation, :person, :places::jsonb, :now)
                        on conflict (round, organisation) do update
                        set version = ballot.version + 1, person = excluded.person, places = excluded.places,
                            cast_at = excluded.cast_at, salt = excluded.salt
                        returning %s
                        """.formatted(BALLOT))
                .param("id", BallotId.next().value())
                .param("round", round.value())
                .param("organisation", organisation.value())
                .param("person", by.person().value())
                .param("places", places.json())
                .param("now", by.at().atOffset(ZoneOffset.UTC))
                .query(Ballot.class)
                .single();
    }

    int count(RoundId round) {
        return jdbc.sql("select count(*) from rankings.ballot where round = ?")
                .param(round.value())
                .query(Integer.class)
                .single();
    }

    /** The ranking that closed last, of those with at least so many ballots. */
    Optional<RoundId> latestClosed() {
        return jdbc.sql("""
                        select r.id from rounds.calendar r
                        where r.purpose = 'RANK' and r.state in ('CLOSED', 'ANSWERED')
                          and (select count(*) from rankings.ballot b where b.round = r.id)
                              >= country.setting('BALLOTS_TO_SHOW', r.opens_at)
                        order by r.closed_at desc, r.reference desc limit 1
                        """).query(UUID.class).optional().map(RoundId::new);
    }

    List<Places> cast(RoundId round) {
        return castByOthers(round, Set.of());
    }

    List<Places> cast(RoundId round, Collection<OrganisationId> organisations) {
        return cast(round, organisations, "organisation = any(:organisations)");
    }

    List<Places> castByOthers(RoundId round, Collection<OrganisationId> organisations) {
        return cast(round, organisations, "organisation <> all(:organisations)");
    }

    private List<Places> cast(RoundId round, Collection<OrganisationId> organisations, String by) {
        return jdbc
                .sql("select places::text from rankings.ballot where round = :round and " + by)
                .param("round", round.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(Places::valueOf)
                .toList();
    }
}
