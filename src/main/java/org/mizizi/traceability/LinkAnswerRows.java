package org.mizizi.traceability;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Stamp;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.LinkReply.LinkReplyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of who is asked about links, and of what they have answered. */
@Component
class LinkAnswerRows {

    /** Somebody who is asked, and whether they may be named. */
    record Voice(OrganisationId organisation, boolean shown) {}

    /** An answer that stands. */
    record Given(LinkAnswerId id, LinkState said) {}

    /** An answer as its claimant finds it. */
    record Answered(OrganisationId claimant, boolean replied) {}

    private static final String NAMED = """
            case u.kind when 'INPUT' then u.owner_shown when 'GOAL' then true else coalesce(v.shown, false) end
            """;
    /** Who is asked about the link {@code l}: those that speak today, but for whose predecessor has answered; and whoever answered and has ended. */
    private static final String ASKED = """
            select v.organisation from traceability.voice v
            where v.node = l.upstream and v.organisation <> actors.speaks_now(l.claimed_for)
              and (exists (select from traceability.link_answer a where a.link = l.id and a.organisation = v.organisation and a.stands)
                   or not exists (select from traceability.link_answer a join actors.passed_on p on p.organisation = a.organisation
                                  where a.link = l.id and a.stands and p.speaker = v.organisation))
            union
            select a.organisation from traceability.link_answer a
            where a.link = l.id and a.stands and actors.has_ended(a.organisation)
            """;
    /** What was said of the link {@code l} to {@code u}, as {@link LinkAnswers} reads it; of protected authors as much as may be told. */
    static final String ANSWERS = """
            jsonb_build_object(
                'asked', case when not s.protects then (
                    select coalesce(jsonb_agg(jsonb_build_object('value', v.organisation) order by v.organisation), '[]')
                    from (%s) v) end,
                'given', (
                    select coalesce(jsonb_agg(jsonb_build_object(
                        'id', case when g.told then jsonb_build_object('value', g.id) end,
                        'organisation', case when g.told then jsonb_build_object('value', g.organisation) end,
                        'said', g.said, 'words', g.words, 'language', g.words_language,
                        'at', case when g.told then to_char(g.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
                        'fresh', l.changed_at is null or g.given_at > l.changed_at,
                        'aboutTitle', case when g.reads_otherwise then g.about #> '{downstream,title}' end,
                        'aboutWords', case when g.reads_otherwise then nullif(g.about #> '{downstream,words}', 'null') end,
                        'reply', (select jsonb_build_object('id', jsonb_build_object('value', r.id), 'words', r.words, 'language', r.words_language,
                                      'at', to_char(r.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                                  from traceability.link_reply r where r.answer = g.id and g.told))
                        order by g.given_at, g.organisation), '[]')
                    from (select a.*, (%s) and a.shown or a.organisation is not distinct from :reader as told,
                                 a.about -> 'downstream' is distinct from traceability.words_of(d.id) and a.about is not null as reads_otherwise
                          from traceability.link_answer a
                          left join traceability.author v on v.node = l.upstream and v.organisation = a.organisation
                          where a.link = l.id and a.stands) g
                    where g.told or u.kind = 'INPUT'))::text
            """.formatted(ASKED, NAMED);

    private final JdbcClient jdbc;

    LinkAnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who are asked about whatever cites an end, its claimants among them. */
    List<Voice> voices(UUID end) {
        return jdbc.sql("select organisation, shown from traceability.voice where node = ?")
                .param(end)
                .query(Voice.class)
                .list();
    }

    /** Who speaks for a claimant today. */
    OrganisationId speaksNowFor(OrganisationId claimant) {
        return new OrganisationId(jdbc.sql("select actors.speaks_now(?)")
                .param(claimant.value())
                .query(UUID.class)
                .single());
    }

    /** Until the end of the transaction nobody else of this organisation answers this link. */
    void oneAtATime(LinkId link, OrganisationId organisation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:link || ' ' || :organisation, 0))")
                .param("link", link.value().toString())
                .param("organisation", organisation.value().toString())
                .query(_ -> {});
    }

    Optional<Given> given(LinkId link, OrganisationId organisation) {
        return jdbc.sql("select id, said from traceability.link_answer where link = ? and organisation = ? and stands")
                .params(link.value(), organisation.value())
                .query(Given.class)
                .optional();
    }

    /**
     * What there is to be seen of a link, and stays so until the end of the transaction; none while somebody is changing
     * it. Nobody waits here, so nobody waits for each other.
     */
    Optional<String> seenNow(LinkId link) {
        return jdbc.sql("""
                        select traceability.seen(l, d, u)
                        from traceability.link l
                        join traceability.node d on d.id = l.downstream
                        join traceability.node u on u.id = l.upstream
                        where l.id = ?
                        for share skip locked
                        """).param(link.value()).query(String.class).optional();
    }

    /** Adds an answer; the database keeps the words it is about, and lets it stand in the place of an earlier one. */
    void add(
            LinkAnswerId id,
            LinkId link,
            OrganisationId organisation,
            LinkState said,
            @Nullable String words,
            @Nullable String language,
            Stamp by) {
        jdbc.sql("""
                        insert into traceability.link_answer (id, link, organisation, person, said, words, words_language, given_at)
                        values (:id, :link, :organisation, :person, :said, :words, :language, :at)
                        """)
                .param("id", id.value())
                .param("link", link.value())
                .param("organisation", organisation.value())
                .param("person", by.person().value())
                .param("said", said.name())
                .param("words", words)
                .param("language", language)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When something was last said of these links that is about their ends as they are now; of the others nothing. */
    Map<LinkId, Instant> answered(Collection<LinkId> links) {
        return jdbc
                .sql("""
                        select a.link, max(a.given_at) as given_at
                        from traceability.link_answer a join traceability.link l on l.id = a.link
                        where a.link = any (:links) and a.stands and (l.changed_at is null or a.given_at > l.changed_at)
                        group by a.link
                        """)
                .param("links", links.stream().map(LinkId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new LinkId(row.getObject("link", UUID.class)),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who speaks today for whoever claims what an answer is about, and whether it has been replied to. */
    Optional<Answered> answered(LinkAnswerId answer) {
        return jdbc.sql("""
                        select actors.speaks_now(l.claimed_for) as claimant, exists (
                                   select from traceability.link_reply r where r.answer = a.id) as replied
                        from traceability.link_answer a join traceability.link l on l.id = a.link
                        where a.id = ?
                        """).param(answer.value()).query(Answered.class).optional();
    }

    /** Adds the claimant's reply. */
    void reply(LinkReplyId id, LinkAnswerId answer, OrganisationId claimant, String words, String language, Stamp by) {
        jdbc.sql("""
                        insert into traceability.link_reply (id, answer, organisation, person, words, words_language, given_at)
                        values (:id, :answer, :organisation, :person, :words, :language, :at)
                        """)
                .param("id", id.value())
                .param("answer", answer.value())
                .param("organisation", claimant.value())
                .param("person", by.person().value())
                .param("words", words)
                .param("language", language)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether an organisation disputes a link, as far as it has not answered again. */
    boolean disputes(LinkId link, OrganisationId organisation) {
        return jdbc.sql("""
                        select exists (select from traceability.link_answer
                                       where link = ? and actors.speaks_now(organisation) = ? and stands and said = 'DISPUTED')
                        """)
                .params(link.value(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody disputes a link of this end, also one that was taken back. */
    boolean isDisputed(UUID downstream) {
        return jdbc.sql("""
                        select exists (select from traceability.link_answer a join traceability.link l on l.id = a.link
                                       where l.downstream = ? and a.stands and a.said = 'DISPUTED')
                        """).param(downstream).query(Boolean.class).single();
    }
}
