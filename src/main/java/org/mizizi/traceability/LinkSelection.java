package org.mizizi.traceability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;

/** What lists of links select, and how it is read. */
final class LinkSelection {

    /** What a list of links is filtered by. */
    static final String ENDS = """
            from traceability.link l
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            """;
    /** How the link {@code l} stands by {@code s}, as {@code :reader} may know it. */
    static final String STATE = """
            case when l.claimed_for is not distinct from :reader then s.state else s.told end as state
            """;
    /** What {@link LinkRow} tells of a link to {@code :reader}. */
    static final String COLUMNS = """
            l.id, l.downstream, d.kind as downstream_kind, d.reference as downstream_reference,
                   d.title::text as downstream_title, d.owner as downstream_owner, d.standing as downstream_standing,
                   l.upstream, u.kind as upstream_kind, u.reference as upstream_reference,
                   u.title::text as upstream_title, u.standing as upstream_standing,
                   case when u.owner_shown or u.owner = :reader then u.owner end as upstream_owner,
                   l.relation, l.evidence, l.claimed_for, l.claimed_at,
            """ + STATE + """
                   , s.earlier, s.due_at,
                   case when cast(:reader as uuid) is not null then traceability.seen(l, d, u) end as seen,
                   (select own.id from traceability.link_answer own
                    where own.link = l.id and own.organisation = :reader and own.stands) as own_answer,
            """ + LinkAnswerRows.ANSWERS + " as answers ";

    /**
     * A link as {@link LinkRow} tells it at {@code :now}. How each stands is found for it alone, never for all links to pick
     * these from.
     */
    static final String LINK = "select " + COLUMNS + ENDS + " cross join lateral traceability.stands(l.id, :now) s ";

    private LinkSelection() {}

    /** A row of {@link #LINK}. */
    static LinkRow link(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        var earlier = row.getString("earlier");
        return new LinkRow(
                new LinkId(row.getObject("id", UUID.class)),
                end("downstream", row),
                end("upstream", row),
                new LinkClaim(
                        Relation.valueOf(row.getString("relation")),
                        row.getString("evidence"),
                        new OrganisationId(row.getObject("claimed_for", UUID.class)),
                        row.getObject("claimed_at", OffsetDateTime.class).toInstant()),
                LinkState.valueOf(row.getString("state")),
                earlier == null ? null : LinkState.valueOf(earlier),
                due == null ? null : due.toInstant(),
                LinkAnswers.valueOf(row.getString("answers")),
                seen(row));
    }

    private static @Nullable SeenQuestion seen(ResultSet row) throws SQLException {
        var words = row.getString("seen");
        var answer = row.getObject("own_answer", UUID.class);
        return words == null
                ? null
                : new SeenQuestion(
                        new LinkId(row.getObject("id", UUID.class)),
                        words,
                        answer == null ? null : new LinkAnswerId(answer));
    }

    private static LinkEnd end(String name, ResultSet row) throws SQLException {
        var owner = row.getObject(name + "_owner", UUID.class);
        return new LinkEnd(
                row.getObject(name, UUID.class),
                NodeKind.valueOf(row.getString(name + "_kind")),
                row.getString(name + "_reference"),
                LocalizedText.valueOf(row.getString(name + "_title")),
                owner == null ? null : new OrganisationId(owner),
                NodeStanding.valueOf(row.getString(name + "_standing")));
    }
}
