package org.mizizi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizizi.audit.VerifyCommand;
import org.mizizi.local.DatabaseAccess;
import org.mizizi.local.DatabaseAccess.Login;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that an earlier version filled is carried over: nothing is lost, and the ledger finds what it wrote about. */
class UpgradeTests {

    private static final String CHANGELOG = "db/changelog/changelog.yaml";

    /** What came with the move of the comments, and what needs their new schema or the limits of words. */
    private static final List<String> SINCE = List.of(
            "audit/003-renamed-kinds",
            "audit/005-kept",
            "audit/006-what-is-kept",
            "audit/007-carried-over",
            "audit/008-nothing-is-absorbed",
            "audit/009-no-way-around",
            "audit/012-proven-at-once",
            "comments/001-own-schema",
            "comments/002-take-back",
            "platform/003-words",
            "plans/004-questions",
            "actors/003-two-people",
            "traceability/004-answers",
            "traceability/005-still-asked",
            "traceability/006-what-was-seen",
            "coherence/003-two-shares",
            "plans/006-confirmed-chain",
            "plans/010-humanitarian",
            "plans/012-both-links",
            "plans/013-up-to-the-decision",
            "actors/006-founding",
            "actors/007-erasure",
            "coherence/004-humanitarian-apart",
            "platform/810-moves",
            "country/003-rule-in-force",
            "actors/004-who-acts",
            "rounds/003-one-guard",
            "rounds/004-one-guard-only",
            "-hard-rules",
            "-published",
            "platform/820-events-of-modules",
            "country/006-end-of-day",
            "audit/011-last-told",
            "coherence/006-figures-of-days",
            "founding/001-founding",
            "accounts/001-accounts",
            "platform/900-grants");

    private final DatabaseAccess database = TestDatabase.empty();
    private final JdbcClient owner = client(database.owner());

    @TempDir
    Path folder;

    @Test
    void commentsOfAnEarlierVersionMoveToTheirOwnSchema() throws Exception {
        migrate(earlierChangelog());
        var comment = commentOfAnEarlierVersion();
        noticeNotYetSent();
        entryOfAnEarlierVersion("strategies.comment", comment);

        migrate(CHANGELOG);

        assertThat(client(database.application())
                        .sql("select text from comments.comment where id = :id")
                        .param("id", comment)
                        .query(String.class)
                        .single())
                .isEqualTo("Name the women.");
        assertThat(verified()).startsWith("Intact: ");
        assertThat(owner.sql("select distinct origin from actors.member")
                        .query(String.class)
                        .list())
                .containsExactly("CARRIED_OVER");
        assertThat(owner.sql("select event_type || ' to ' || listener_id from events.event_publication")
                        .query(String.class)
                        .single())
                .isEqualTo("org.mizizi.comments.CommentEvent$CommentAnswered to org.mizizi.notifications.TellOfComments"
                        + ".on(org.mizizi.comments.CommentEvent$CommentAnswered)");
    }

    /** What was altered before contents were kept is not kept as if it were right. */
    @Test
    void whatNoLongerLooksAsItWasFingerprintedIsStillFoundAfterTheUpgrade_T72() throws Exception {
        migrate(earlierChangelog());
        var comment = commentOfAnEarlierVersion();
        entryOfAnEarlierVersion("strategies.comment", comment);
        owner.sql("update strategies.comment set text = 'Name nobody.'").update();

        migrate(CHANGELOG);

        assertThat(verified()).startsWith("Broken at entry 1: SUBJECT (comments.comment " + comment);
    }

    /** the convenor owns nothing, so what it had confirmed is open again; what its author had said stays. */
    @Test
    void answersOfAnEarlierVersionAreCarriedOverAsTheOnesWhoMayGiveThem_R83() throws Exception {
        migrate(earlierChangelog());
        var convenor = UUID.randomUUID();
        var women = UUID.randomUUID();
        var agency = UUID.randomUUID();
        var input = end("INPUT", 1, women);
        var priority = end("PRIORITY", 2, convenor);
        var plan = end("PLAN", 4, agency);
        link(priority, 2, input, 1, convenor, women, "CONFIRMED");
        var byAuthor = link(plan, 4, input, 1, agency, women, "DISPUTED");
        var byConvenor = link(plan, 4, priority, 2, agency, convenor, "CONFIRMED");

        migrate(CHANGELOG);

        assertThat(states(plan)).containsExactlyInAnyOrder("INPUT DISPUTED", "PRIORITY CLAIMED");
        assertThat(states(priority)).containsExactly("INPUT CONFIRMED");
        assertThat(verified()).startsWith("Intact: ");
        assertThat(owner.sql("select words from traceability.link_answer where link = :link")
                        .param("link", byAuthor)
                        .query(String.class)
                        .list())
                .containsExactly("In our words");
        var source = source(database.application());
        var application = JdbcClient.create(source);
        var byHand = new ByHand(application, new DataSourceTransactionManager(source));
        for (var move : List.of("CLAIMED", "WITHDRAWN", "CLAIMED")) {
            assertThat(byHand.write(application
                            .sql("update traceability.link set state = :move where id = :link")
                            .param("move", move)
                            .param("link", byConvenor)))
                    .as("an older state is left by the moves of today")
                    .isOne();
        }
    }

    /** it was called submitted; what the ledger knows of it stays, and its place is told by the province. */
    @Test
    void aHumanitarianPlanOfAnEarlierVersionIsCountedApartAndToldByItsProvince_R19() throws Exception {
        migrate(earlierChangelog());
        var plan = humanitarianPlan();
        entryOfAnEarlierVersion("plans.plan", plan);

        migrate(CHANGELOG);

        assertThat(verified()).startsWith("Intact: ");
        assertThat(owner.sql("select content::text from audit.plans_revision")
                        .query(String.class)
                        .single())
                .contains("LAKE-BANDARI");
        var application = client(database.application());
        assertThat(application
                        .sql("select content ->> 'places' from plans.document where plan = :id")
                        .param("id", plan)
                        .query(String.class)
                        .single())
                .isEqualTo("[\"LAKE\"]");
        assertThat(application
                        .sql("select shared || ' ' || contested from coherence.humanitarian")
                        .query(String.class)
                        .single())
                .isEqualTo("1 0");
    }

    private UUID humanitarianPlan() {
        var id = UUID.randomUUID();
        Stream.of(
                        "insert into country.place (code, name) values ('LAKE', '{}')",
                        "insert into country.place (code, name, parent) values ('LAKE-BANDARI', '{}', 'LAKE')",
                        """
                        insert into actors.organisation (id, version, reference, kind, side, name, verified)
                        values (:id, 0, 'ORG-0012', 'INTERNATIONAL_NGO', 'EXTERNAL', '{"en": "Bridges"}', true)
                        """,
                        """
                        insert into actors.member (id, version, subject, name, language, organisation, roles, verified)
                        values (:id, 0, 'tomas', 'Tomas', 'en', :id, array['EXTERNAL_OFFICER'], true)
                        """,
                        "alter table plans.plan disable trigger submitted_plans_are_complete",
                        """
                        insert into plans.plan (id, version, reference, organisation, state, revision, created_by,
                                                last_edited_by, submitted_by, created_at, last_edited_at, submitted_at)
                        values (:id, 0, 'PLAN-0001', :id, 'SUBMITTED', 1, :id, :id, :id, now(), now(), now())
                        """,
                        "alter table plans.plan enable trigger submitted_plans_are_complete",
                        """
                        insert into plans.revision (plan, number, language, title, summary, starts_on, ends_on, currency,
                                                    humanitarian, contested)
                        values (:id, 1, 'en', 'Water', 'By truck', '2026-01-01', '2026-04-01', 'USD', true, 'NONE_KNOWN')
                        """,
                        "insert into plans.plan_place (plan, revision, place) values (:id, 1, 'LAKE-BANDARI')")
                .forEach(statement -> owner.sql(statement).param("id", id).update());
        return id;
    }

    private String verified() {
        var out = new ByteArrayOutputStream();
        var login = database.application();
        var said = new PrintStream(out, true, UTF_8);
        VerifyCommand.run(database.url(), login.user(), login.password(), null, said, said);
        return out.toString(UTF_8);
    }

    /** An entry as it was made before contents were kept: with the fingerprint of the content alone. */
    private void entryOfAnEarlierVersion(String kind, UUID id) {
        owner.sql("""
                        insert into audit.entry (sequence, at, person, action, subject_kind, subject_id, after_hash, previous_hash, hash)
                        select 1, '2026-01-05T10:00:00Z', :id, 'Written', :kind, :id, c.fingerprint, repeat('0', 64),
                               encode(sha256(convert_to(concat_ws(E'\\n', 1, '2026-01-05T10:00:00Z', :id::uuid, '-', 'Written', :kind, :id::uuid, '-', c.fingerprint, repeat('0', 64)), 'UTF8')), 'hex')
                        from (select encode(sha256(convert_to(audit.content(:kind, :id)::text, 'UTF8')), 'hex')) as c(fingerprint)
                        """).param("kind", kind).param("id", id).update();
    }

    private List<String> states(UUID downstream) {
        return client(database.application())
                .sql("""
                        select n.kind || ' ' || s.state from traceability.standing(now()) s
                        join traceability.node n on n.id = s.upstream where s.downstream = :id
                        """)
                .param("id", downstream)
                .query(String.class)
                .list();
    }

    private UUID end(String kind, int level, UUID by) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        values (:id, :kind, :level, :reference, :owner, '{"source": "en", "texts": {"en": "End"}}', 'PUBLIC')
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("level", level)
                .param("reference", id.toString())
                .param("owner", by)
                .update();
        return id;
    }

    private UUID link(UUID from, int fromLevel, UUID to, int toLevel, UUID claimant, UUID asked, String state) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level,
                            relation, evidence, state, claimed_by, claimed_for, claimed_at, answered_by, answered_for,
                            answered_at, words, words_language)
                        values (:id, 0, :from, :fromLevel, :to, :toLevel, 'ANSWERS', 'Page 1', :state, :claimant, :claimant,
                            now() - interval '100 days', :asked, :asked, now() - interval '90 days', 'In our words', 'en')
                        """)
                .param("id", id)
                .param("from", from)
                .param("fromLevel", fromLevel)
                .param("to", to)
                .param("toLevel", toLevel)
                .param("state", state)
                .param("claimant", claimant)
                .param("asked", asked)
                .update();
        return id;
    }

    private String earlierChangelog() throws IOException {
        try (var lines =
                new ClassPathResource(CHANGELOG).getContentAsString(UTF_8).lines()) {
            var earlier = lines.filter(line -> SINCE.stream().noneMatch(line::contains))
                    .collect(joining("\n"));
            Files.writeString(folder.resolve("earlier.yaml"), earlier);
        }
        return "earlier.yaml";
    }

    private void migrate(String changelog) throws Exception {
        var files =
                new CompositeResourceAccessor(new DirectoryResourceAccessor(folder), new ClassLoaderResourceAccessor());
        var login = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password());
                var liquibase = new Liquibase(changelog, files, new JdbcConnection(connection))) {
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }

    private UUID commentOfAnEarlierVersion() {
        var id = UUID.randomUUID();
        Stream.of(
                        """
                        insert into actors.organisation (id, version, reference, kind, side, name, verified)
                        values (:id, 0, 'ORG-0001', 'CIVIL_SOCIETY', 'INTERNAL', '{"en": "Elders"}', true)
                        """,
                        """
                        insert into actors.member (id, version, subject, name, language, organisation, roles, verified)
                        values (:id, 0, 'hassan', 'Hassan', 'en', :id, array['CIVIL_SOCIETY_REPRESENTATIVE'], true)
                        """,
                        """
                        insert into strategies.strategy (id, version, number, title, state, created_at, consulted_at)
                        values (:id, 0, 1, '{"en": "Peace"}', 'IN_CONSULTATION', now(), now())
                        """,
                        "insert into strategies.section (id, strategy, kind) values (:id, :id, 'VISION')",
                        """
                        insert into strategies.paragraph (id, version, section, position, text, edited_by)
                        values (:id, 0, :id, 1, '{"en": "Peace for all."}', :id)
                        """,
                        """
                        insert into rounds.round (id, version, reference, purpose, title, description, opens_at, closes_at,
                                                  state, subject)
                        values (:id, 0, 'RND-0001', 'COMMENT', '{"en": "Comments"}', '{"en": "Say it"}',
                                now() - interval '1 day', now() + interval '30 days', 'OPEN', :id)
                        """,
                        """
                        insert into strategies.comment (id, version, reference, round, strategy, paragraph, organisation,
                                                        author, side, language, text, written_at)
                        values (:id, 0, 'COM-0001', :id, :id, :id, :id, :id, 'INTERNAL', 'en', 'Name the women.', now())
                        """)
                .forEach(statement -> owner.sql(statement).param("id", id).update());
        return id;
    }

    private void noticeNotYetSent() {
        owner.sql("""
                insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(),
                        'org.mizizi.notifications.TellOfStrategies.on(org.mizizi.strategies.CommentAnswered)',
                        'org.mizizi.strategies.CommentAnswered', '{}', now())
                """).update();
    }

    private JdbcClient client(Login login) {
        return JdbcClient.create(source(login));
    }

    private DriverManagerDataSource source(Login login) {
        return new DriverManagerDataSource(database.url(), login.user(), login.password());
    }
}
