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
            "plans/014-versions-by-one-id",
            "actors/006-founding",
            "actors/007-erasure",
            "actors/008-organisation-changes",
            "actors/009-mandates",
            "founding/001-founding",
            "actors/010-two-people-settle",
            "administration/001-country-changes",
            "rounds/006-length-the-country-sets",
            "rounds/007-length-from-when-it-is-known",
            "administration/002-no-way-around",
            "traceability/009-days-of-the-question",
            "country/008-setting-periods",
            "country/009-more-settings",
            "rankings/007-as-many-as-were-promised",
            "administration/003-places-at-once",
            "country/010-scope",
            "administration/004-scope",
            "country/011-notices",
            "country/012-settings-of-people",
            "administration/006-notices",
            "country/012-kinds-of-policies",
            "administration/007-kinds-of-policies",
            "country/013-mapping",
            "administration/008-mapping",
            "administration/012-time-money-languages",
            "priorities/008-said",
            "comments/006-said",
            "responses/006-said",
            "coherence/007-by-kind",
            "country/014-exit-criteria",
            "administration/009-exit-criteria",
            "country/015-retirements",
            "administration/010-retirements",
            "priorities/007-nothing-retired",
            "plans/017-nothing-retired",
            "watching/001-refused",
            "watching/002-base-copy",
            "watching/003-room",
            "actors/018-evidence-files",
            "actors/019-own-people",
            "country/012-days-of-a-suspension",
            "actors/021-suspensions",
            "administration/007-of-nobody-suspended",
            "actors/020-chosen-language",
            "accounts/002-any-language",
            "rounds/009-language-of-the-reason",
            "platform/007-languages-of-words",
            "platform/006-pace-of-memberships",
            "actors/011-kinds",
            "actors/012-organisations-change",
            "actors/013-who-speaks-now-anew",
            "actors/016-called-otherwise",
            "actors/014-deputies",
            "actors/015-several-organisations",
            "actors/017-deputies-are-humans",
            "actors/024-done-by-a-deputy",
            "actors/025-digits",
            "traceability/010-who-speaks-now",
            "traceability/012-who-replies-now",
            "-nobody-that-has-ended",
            "plans/015-endorsed-by-civil-society",
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
            "notifications/002-unfinished",
            "platform/900-grants",
            "administration/005-two-humans",
            "plans/016-two-humans",
            "strategies/009-two-humans",
            "traceability/011-two-humans",
            "search/001-entries",
            "traceability/013-found-by-search",
            "actors/020-found-by-search",
            "comments/005-found-by-search",
            "rounds/009-found-by-search",
            "actors/022-translators",
            "country/016-something-is-left",
            "country/017-brought-back",
            "administration/013-brought-back",
            "priorities/009-nothing-retired-anew",
            "actors/023-nothing-retired",
            "responses/007-read-by-all",
            "traceability/014-awaited",
            "search/002-originals",
            "search/003-written",
            "translations/001-translations",
            "translations/002-all-that-people-read",
            "search/004-folded",
            "translations/003-glossary",
            "country/016-days-in-an-emergency",
            "rounds/010-why-short",
            "rounds/011-hours",
            "actors/026-limit-requests",
            "rounds/012-capacity",
            "rounds/013-moratoria",
            "coherence/008-shortened-rounds",
            "priorities/010-of-dimension",
            "coherence/009-by-dimension",
            "safety/001-reports",
            "traceability/015-read-by-all",
            "translations/004-answers",
            "traceability/016-of-protected",
            "traceability/017-voices-by-index",
            "priorities/012-counted",
            "comments/007-counted",
            "traceability/020-weighing",
            "coherence/010-weighed",
            "coherence/011-kept",
            "traceability/021-threads",
            "traceability/022-stated-in-full",
            "traceability/023-stands",
            "coherence/012-kept-closer",
            "coherence/013-handed-on",
            "responses/008-about",
            "translations/005-machine",
            "platform/009-finds",
            "search/005-bearing",
            "search/006-bearing-by-index",
            "priorities/011-bearing",
            "traceability/017-said-by",
            "plans/018-read-by-all",
            "translations/006-consultations",
            "priorities/011-came-of",
            "plans/019-tells-of-consulted",
            "traceability/017-is-about",
            "translations/007-machines-forget",
            "collection/001-collection",
            "collection/002-tables",
            "collection/003-light",
            "traceability/018-told-once",
            "translations/008-machines-read-what-is-public");

    private final DatabaseAccess database = TestDatabase.empty();
    private final JdbcClient owner = client(database.owner());
    private final EarlierCountry earlier = new EarlierCountry(owner);

    @TempDir
    Path folder;

    @Test
    void commentsOfAnEarlierVersionMoveToTheirOwnSchema() throws Exception {
        migrate(earlierChangelog());
        var comment = earlier.comment();
        earlier.noticeNotYetSent();
        earlier.entry("strategies.comment", comment);

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
        var comment = earlier.comment();
        earlier.entry("strategies.comment", comment);
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
        var input = earlier.end("INPUT", 1, women);
        var priority = earlier.end("PRIORITY", 2, convenor);
        var plan = earlier.end("PLAN", 4, agency);
        earlier.link(priority, 2, input, 1, convenor, women, "CONFIRMED");
        var byAuthor = earlier.link(plan, 4, input, 1, agency, women, "DISPUTED");
        var byConvenor = earlier.link(plan, 4, priority, 2, agency, convenor, "CONFIRMED");

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

    /** it was called submitted; what it says and what the ledger knows of it stays. */
    @Test
    void aHumanitarianPlanOfAnEarlierVersionIsCountedApart_R19() throws Exception {
        migrate(earlierChangelog());
        var plan = earlier.humanitarianPlan();
        earlier.entry("plans.plan", plan);

        migrate(CHANGELOG);

        assertThat(verified()).startsWith("Intact: ");
        assertThat(owner.sql("select content::text from audit.plans_revision")
                        .query(String.class)
                        .single())
                .contains("LAKE-BANDARI");
        var application = client(database.application());
        assertThat(application
                        .sql("select shared || ' ' || contested from coherence.humanitarian")
                        .query(String.class)
                        .single())
                .isEqualTo("1 0");
    }

    private String verified() {
        var out = new ByteArrayOutputStream();
        var login = database.application();
        var said = new PrintStream(out, true, UTF_8);
        VerifyCommand.run(database.url(), login.user(), login.password(), null, said, said);
        return out.toString(UTF_8);
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

    private String earlierChangelog() throws IOException {
        try (var lines =
                new ClassPathResource(CHANGELOG).getContentAsString(UTF_8).lines()) {
            var changelog = lines.filter(line -> SINCE.stream().noneMatch(line::contains))
                    .collect(joining("\n"));
            Files.writeString(folder.resolve("earlier.yaml"), changelog);
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

    private JdbcClient client(Login login) {
        return JdbcClient.create(source(login));
    }

    private DriverManagerDataSource source(Login login) {
        return new DriverManagerDataSource(database.url(), login.user(), login.password());
    }
}
