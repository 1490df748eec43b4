package org.mizizi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.comments.Comments;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rankings.Ballots;
import org.mizizi.rankings.Places;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PortalClock;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Sixteen people write at once, each act at the ledger's end and one after the other: no error, no deadlock, and the
 * ledger verifies. {@code -Dportal.writers=PT1M} lets them write for longer; the rate is told beside that of bare inserts.
 */
@PortalTest
@Import({StrategyFixtures.class, PlansFixtures.class})
class SixteenWritersTests {

    private static final Logger LOG = LoggerFactory.getLogger(SixteenWritersTests.class);
    private static final Duration WORK = Duration.parse(System.getProperty("portal.writers", "PT2S"));
    private static final Duration BETWEEN_ACTS = Duration.ofMinutes(20);
    private static final List<String> VOICES = List.of("salma", "amadou", "hassan", "maryam");

    @Autowired
    TestCountry country;

    @Autowired
    StrategyFixtures strategies;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    Rounds rounds;

    @Autowired
    Inputs inputs;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Comments comments;

    @Autowired
    Ballots ballots;

    @Autowired
    Questions questions;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.liquibase.user}")
    String owner;

    @Value("${spring.liquibase.password}")
    String password;

    private final BlockingQueue<InputId> said = new LinkedBlockingQueue<>();
    private Round collecting;
    private Round ranking;
    private PriorityId ranked;
    private Anchor paragraph;

    /** One kind of act of one person; nothing where there is nothing to act on. */
    private record Writer(String person, Callable<@Nullable Object> act) {}

    @BeforeEach
    void roundsThatAreOpenForLong() {
        collecting = open(RoundPurpose.COLLECT);
        ranked = new PriorityId(strategies.priority());
        strategies.priority();
        ranking = open(RoundPurpose.RANK);
        var strategy = strategies.inConsultation();
        strategies.openRound(strategy, everyone().toArray(OrganisationId[]::new));
        paragraph = strategies.paragraph(strategy, SectionKind.VISION, 1);
        plans.submitted(
                "erik",
                VOICES.stream()
                        .map(person -> priorities.submit(person, collecting, "Said by " + person))
                        .map(Input::id)
                        .map(InputId::value)
                        .toArray(UUID[]::new));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void sixteenWritersAtOnceSeeNoErrorAndTheLedgerVerifies_F2() throws Exception {
        var deadlocks = deadlocks();
        var acts = together(writers());
        var bare = together(bareInserts());

        LOG.info(
                "16 writers: {} acts a second, {} ms each; bare inserts: {} a second, {} ms each",
                perSecond(acts),
                millis(acts),
                perSecond(bare),
                millis(bare));
        assertThat(acts).isGreaterThan(writers().size());
        assertThat(deadlocks()).isEqualTo(deadlocks);
        assertThat(new Verification(jdbc).against(Map.of())).isInstanceOf(Verdict.Intact.class);
    }

    private List<Writer> writers() {
        var writers = new ArrayList<Writer>();
        VOICES.forEach(person -> writers.add(new Writer(person, () -> say(person))));
        VOICES.forEach(person -> writers.add(new Writer(person, this::answer)));
        List.of("grace", "paul").forEach(person -> writers.add(new Writer(person, this::endorse)));
        List.of("grace", "amadou").forEach(person -> writers.add(new Writer(person, this::rank)));
        List.of("lucia", "erik", "okello", "fatima").forEach(person -> writers.add(new Writer(person, this::comment)));
        return writers;
    }

    private Object say(String person) {
        var draft = inputs.saveDraft(
                collecting.id(), PrioritiesFixtures.content("A need of " + person, Authorship.PROTECTED));
        said.add(inputs.submit(draft.id()).id());
        return draft;
    }

    private @Nullable Object endorse() throws InterruptedException {
        var input = said.poll(10, TimeUnit.MILLISECONDS);
        if (input != null) {
            endorsements.endorse(input);
        }
        return input;
    }

    private Object answer() {
        var asked = questions.asked(false, PageKey.FIRST).rows();
        var link = asked.isEmpty() ? questions.asked(true, PageKey.FIRST).rows().getFirst() : asked.getFirst();
        questions.answer(link.seen(), LinkState.PARTLY, "In part, at " + clock.instant(), "en");
        return link;
    }

    private Object rank() {
        return ballots.cast(ranking.id(), Places.of(List.of(new Places.Place(ranked, 1))));
    }

    private Object comment() {
        return comments.write(paragraph, "en", "Name the districts, at " + clock.instant());
    }

    private List<Writer> bareInserts() {
        JdbcClient.create(new DriverManagerDataSource(url, owner, password))
                .sql("""
                        create table public.bare_insert (id uuid primary key, words text not null);
                        grant insert on public.bare_insert to public
                        """)
                .update();
        return writers().stream()
                .map(writer -> new Writer(
                        writer.person(),
                        () -> jdbc.sql("insert into public.bare_insert (id, words) values (?, 'In more words.')")
                                .param(Identifier.next())
                                .update()))
                .toList();
    }

    /** Lets all of them begin at one moment and go on until the time is over; how many acts they did. */
    private long together(List<Writer> writers) throws Exception {
        var done = new AtomicLong();
        var beginning = new CyclicBarrier(writers.size());
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var working = new ArrayList<Future<?>>();
            for (var writer : writers) {
                working.add(threads.submit(() -> {
                    beginning.await(30, TimeUnit.SECONDS);
                    write(writer, done);
                    return true;
                }));
            }
            for (var work : working) {
                work.get();
            }
        }
        return done.get();
    }

    /** Each act has a moment of its own, far enough from the one before that nobody is too fast. */
    private void write(Writer writer, AtomicLong done) throws Exception {
        var until = Instant.now().plus(WORK);
        var moment = clock.instant();
        while (Instant.now().isBefore(until)) {
            moment = moment.plus(BETWEEN_ACTS);
            PortalClock.at(
                    moment,
                    () -> country.as(writer.person(), () -> {
                        try {
                            if (writer.act().call() != null) {
                                done.incrementAndGet();
                            }
                        } catch (Exception shown) {
                            throw new IllegalStateException(writer.person() + " was shown an error", shown);
                        }
                    }));
        }
    }

    private Round open(RoundPurpose purpose) {
        return country.as("nadia", () -> {
            var now = clock.instant();
            var planned = rounds.plan(new RoundPlan(
                    purpose,
                    PrioritiesFixtures.text("A long round"),
                    PrioritiesFixtures.text("Take your time."),
                    now,
                    now.plus(Duration.ofDays(900)),
                    null,
                    null,
                    country.internal()));
            rounds.announce(planned.id());
            return rounds.open(planned.id());
        });
    }

    private Set<OrganisationId> everyone() {
        var everyone = new HashSet<>(country.internal());
        everyone.addAll(country.external());
        return everyone;
    }

    private long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private static long perSecond(long acts) {
        return acts * 1000 / WORK.toMillis();
    }

    private static String millis(long acts) {
        return "%.1f".formatted((double) WORK.toMillis() / Math.max(1, acts));
    }
}
