package org.mizizi.bench;

import org.jspecify.annotations.Nullable;

/** Every kind of page that anybody reads, at the address where the country has most to show. */
public enum PublicPage {
    START("start", Kind.PAGE, "select '/en/'", null),
    FIGURES("figures", Kind.PAGE, "select '/en/figures'", null),
    PROCESS("process", Kind.PAGE, "select '/en/process'", null),
    PRIVACY("privacy", Kind.PAGE, "select '/en/privacy'", null),
    MY_WORDS("my words", Kind.PAGE, "select '/en/my-words'", null),
    ACCESSIBILITY("accessibility", Kind.PAGE, "select '/en/accessibility'", null),
    PRIORITIES("priorities", Kind.LIST, "select '/en/priorities'", """
            select reference, title, summary, dimension, state from priorities.priority order by reference limit 50
            """),
    PRIORITY("a priority", Kind.PAGE, Sql.widest("/en/priorities/", "PRIORITY"), Sql.LINKS_OF_THE_WIDEST),
    INPUT("an input", Kind.PAGE, Sql.widest("/en/inputs/", "INPUT"), null),
    ROUNDS("rounds", Kind.LIST, "select '/en/rounds'", """
            select reference, title, state, opens_at, closes_at from rounds.round order by reference limit 50
            """),
    CALENDAR("calendar of rounds", Kind.FILE, "select '/en/rounds.ics'", """
            select reference, version, purpose, title, description, opens_at, closes_at, state, announced_at, opened_at, hours
            from rounds.round where state <> 'PLANNED' order by closes_at, reference limit 500
            """),
    CALENDAR_OF_A_ROUND("calendar of one", Kind.FILE, """
            select '/en/rounds/' || reference || '.ics' from rounds.round where state <> 'PLANNED' order by reference limit 1
            """, null),
    COLLECTION("a collection", Kind.PAGE, """
            select '/en/rounds/' || r.reference from rounds.round r join priorities.input i on i.round = r.id
            group by r.id order by count(*) desc, r.reference limit 1
            """, """
            select reference, title, words from priorities.input
            where round = (select round from priorities.input group by round order by count(*) desc limit 1)
            order by submitted_at desc limit 50
            """),
    RANKING("a ranking", Kind.PAGE, Sql.round("RANK"), null),
    COMMENTING("a round of comments", Kind.PAGE, Sql.round("COMMENT"), null),
    ANSWERS("a round of answers", Kind.PAGE, """
            select '/en/rounds/' || r.reference from rounds.round r join responses.response s on s.round = r.id
            group by r.id order by count(*) desc, r.reference limit 1
            """, null),
    STRATEGY("the strategy", Kind.PAGE, "select '/en/strategy'", null),
    VERSION("a version of it", Kind.PAGE, "select '/en/strategy/' || max(number) from strategies.strategy", null),
    WHOLE_STRATEGY(
            "all of the strategy",
            Kind.DOCUMENT,
            "select '/en/strategy/' || max(number) || '/whole' from strategies.strategy",
            null),
    GOAL("a goal", Kind.PAGE, """
            select '/en/strategy/' || s.number || '/goals/' || g.reference from strategies.in_force s
            join strategies.goal g on g.strategy = s.id left join traceability.link l on l.downstream = g.identity
            group by s.number, g.reference order by count(l.id) desc, g.reference limit 1
            """, null),
    COMMENTS("comments", Kind.LIST, """
            select '/en/strategy/' || s.number || '/comments' from strategies.strategy s
            join comments.comment c on c.strategy = s.id group by s.id order by count(*) desc, s.number limit 1
            """, null),
    COMMENT("a comment", Kind.PAGE, """
            select '/en/comments/' || reference from comments.comment where withdrawn_at is null order by reference limit 1
            """, null),
    PLANS("plans", Kind.LIST, "select '/en/plans'", """
            select p.reference, r.title from plans.plan p join plans.revision r on r.plan = p.id and r.number = p.revision
            where p.state in ('APPROVED', 'SHARED') order by p.submitted_at desc limit 50
            """),
    PLAN("a plan", Kind.PAGE, Sql.citingMost("/en/plans/"), null),
    ORGANISATIONS("organisations", Kind.LIST, "select '/en/organisations'", """
            select reference, name, kind from actors.organisation order by reference limit 50
            """),
    ORGANISATION("an organisation", Kind.PAGE, """
            select '/en/organisations/' || o.reference from actors.organisation o join plans.plan p on p.organisation = o.id
            group by o.id order by count(*) desc, o.reference limit 1
            """, null),
    TRACE_OF_A_GOAL("trace of a goal", Kind.PAGE, Sql.widest("/en/trace/", "GOAL"), Sql.LINEAGE),
    TRACE_OF_A_PRIORITY("trace of a priority", Kind.PAGE, Sql.widest("/en/trace/", "PRIORITY"), Sql.LINEAGE),
    TRACE_OF_A_PLAN("trace of a plan", Kind.PAGE, Sql.citingMost("/en/trace/"), Sql.LINEAGE),
    TRACE_OF_AN_INPUT("trace of an input", Kind.PAGE, Sql.widest("/en/trace/", "INPUT"), Sql.LINEAGE),
    FOLLOW("one sentence", Kind.PAGE, "select '/en/follow/1'", null),
    HISTORY("a history", Kind.PAGE, """
            select '/en/history/' || subject_kind || '/' || subject_id from audit.entry
            where subject_kind = 'priorities.priority' order by sequence limit 1
            """, null),
    SEARCH("search", Kind.PAGE, "select '/en/search?q=water'", null),
    FIND("a reference", Kind.LEADS_ON, "select '/en/find?reference=pri+1'", null),
    BALLOTS(
            "ballots",
            Kind.FILE,
            "select '/ballots/' || file_name from rankings.publication order by file_name limit 1",
            null),
    ROBOTS("robots.txt", Kind.FILE, "select '/robots.txt'", null),
    SITEMAP("sitemap", Kind.FILE, "select '/sitemap.xml'", null),
    PART_OF_SITEMAP("a part of it", Kind.FILE, "select '/sitemap.xml?part=1'", null);

    /** By which budgets it is judged. */
    public enum Kind {
        LIST(5, true),
        PAGE(8, true),
        /** As long as it is, to be printed or kept. */
        DOCUMENT(8, false),
        FILE(5, false),
        LEADS_ON(5, false);

        private final int statements;
        private final boolean isHtml;

        Kind(int statements, boolean isHtml) {
            this.statements = statements;
            this.isHtml = isHtml;
        }

        int statements() {
            return statements;
        }

        boolean isHtml() {
            return isHtml;
        }

        int status() {
            return this == LEADS_ON ? 302 : 200;
        }
    }

    /** What several of them ask. */
    private static final class Sql {

        static final String LINKS_OF_THE_WIDEST = """
                select l.id, d.reference, d.title, u.reference, u.title from traceability.link l
                join traceability.node d on d.id = l.downstream join traceability.node u on u.id = l.upstream
                where l.upstream = (select id from traceability.node where reference = '{reference}')
                """;

        /** Everything that one end goes back to and that follows from it, by the links alone. */
        static final String LINEAGE = """
                with recursive origin as (select n.id from traceability.node n where n.reference = '{reference}'),
                back(id) as (
                    select id from origin union
                    select l.upstream from traceability.link l join back b on l.downstream = b.id where l.state <> 'WITHDRAWN'),
                onward(id) as (
                    select id from origin union
                    select l.downstream from traceability.link l join onward o on l.upstream = o.id where l.state <> 'WITHDRAWN')
                select n.id, n.reference, n.title from traceability.node n
                where n.id in (select id from back union all select id from onward)
                """;

        static String widest(String before, String kind) {
            return """
                    select '%s' || n.reference from traceability.node n
                    join (select upstream as id from traceability.link union all select downstream from traceability.link) l using (id)
                    where n.kind = '%s' and traceability.counts(n.kind, n.standing)
                    group by n.id order by count(*) desc, n.reference limit 1
                    """.formatted(before, kind);
        }

        static String citingMost(String before) {
            return """
                    select '%s' || n.reference from traceability.node n join traceability.link l on l.downstream = n.id
                    where n.kind = 'PLAN' and traceability.counts(n.kind, n.standing) group by n.id order by count(*) desc, n.reference limit 1
                    """.formatted(before);
        }

        static String round(String purpose) {
            return """
                    select '/en/rounds/' || reference from rounds.round where purpose = '%s' and state = 'ANSWERED'
                    order by reference limit 1
                    """.formatted(purpose);
        }
    }

    private final String words;
    private final Kind kind;
    private final String addressed;
    private final @Nullable String bare;

    PublicPage(String words, Kind kind, String addressed, @Nullable String bare) {
        this.words = words;
        this.kind = kind;
        this.addressed = addressed;
        this.bare = bare;
    }

    String words() {
        return words;
    }

    Kind kind() {
        return kind;
    }

    /** The statement that tells where it is. */
    String addressed() {
        return addressed;
    }

    /** The statement that reads what it shows at this address and nothing else, where there is one. */
    @Nullable
    String bare(String address) {
        return bare == null ? null : bare.replace("{reference}", address.substring(address.lastIndexOf('/') + 1));
    }
}
