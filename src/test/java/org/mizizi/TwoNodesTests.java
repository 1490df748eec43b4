package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.demo.DemoClock;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.rounds.KeepTime;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * D3 and F2: eight people work at random on two nodes while weeks pass and rounds open and close. Each transition happens
 * once, nobody is shown an error, and the ledger verifies. {@code -Dportal.two-nodes=PT10M} lets them work for longer.
 */
@PortalTest
@Import({StrategyFixtures.class, PlansFixtures.class})
@ExtendWith(OutputCaptureExtension.class)
class TwoNodesTests {

    private static final Duration WORK = Duration.parse(System.getProperty("portal.two-nodes", "PT15S"));
    private static final Duration PASSING = Duration.ofDays(Math.max(45, 20 * WORK.toMinutes()));
    private static final long SEED = 20_261_126;

    @Autowired
    ApplicationContext first;

    @Autowired
    TestCountry country;

    @Autowired
    StrategyFixtures strategies;

    @Autowired
    PlansFixtures plans;

    @Autowired
    DemoClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void eightPeopleOnTwoNodesMakeEachMoveOnceAndSeeNoError_D3(CapturedOutput log) throws Exception {
        var strategy = strategies.inConsultation();
        strategies.openRound(strategy);
        var anchors = List.of(
                strategies.paragraph(strategy, SectionKind.VISION, 1),
                strategies.paragraph(strategy, SectionKind.TRIGGERS, 2));
        try (var second = SecondNode.beside(environment)) {
            var nodes =
                    List.of(Work.on(first::getBean, plans, strategy.id()), Work.on(second::bean, plans, strategy.id()));
            var people = new EightPeople(country, nodes, anchors, SEED);
            var until = Instant.now().plus(WORK);
            var done = workUntil(until, people);
            assertThat(done.stream()
                            .flatMap(person -> person.faults().stream())
                            .map(Throwable::toString)
                            .distinct())
                    .as("what people were shown that was no refusal")
                    .isEmpty();
            assertThat(done)
                    .allSatisfy(person ->
                            assertThat(person.done()).as(person.person()).isPositive());
            first.getBean(KeepTime.class).moveAllDue();
        }
        assertThat(movesMadeMoreThanOnce()).isEmpty();
        assertThat(movesThatWereForgotten()).isEmpty();
        assertThat(closedRounds()).as("rounds that ended meanwhile").isPositive();
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
        assertThat(log.getAll().lines().filter(line -> line.contains(" ERROR ")))
                .isEmpty();
    }

    private List<EightPeople.Day> workUntil(Instant until, EightPeople people) throws Exception {
        try (var threads = Executors.newScheduledThreadPool(EightPeople.NAMES.size() + 1)) {
            var time = threads.scheduleAtFixedRate(
                    () -> clock.forward(PASSING.dividedBy(WORK.toSeconds())), 1, 1, TimeUnit.SECONDS);
            var working = new ArrayList<Future<EightPeople.Day>>();
            for (var name : EightPeople.NAMES) {
                working.add(threads.submit(() -> people.work(name, until)));
            }
            var done = new ArrayList<EightPeople.Day>();
            for (var day : working) {
                done.add(day.get());
            }
            time.cancel(false);
            return done;
        }
    }

    private List<String> movesMadeMoreThanOnce() {
        return jdbc.sql("""
                        select action || ' ' || subject_id from audit.entry
                        where action in ('RoundOpened', 'RoundClosed', 'RoundAnswered')
                        group by action, subject_id having count(*) > 1
                        """).query(String.class).list();
    }

    private List<String> movesThatWereForgotten() {
        return jdbc.sql("""
                        select r.reference || ' ' || r.state || ' ' || w.action
                        from rounds.round r cross join (values ('RoundOpened'), ('RoundClosed')) w (action)
                        where r.state in ('CLOSED', 'ANSWERED')
                          and (w.action = 'RoundClosed' or r.opened_at is not null)
                          and not exists (select from audit.entry e where e.subject_id = r.id and e.action = w.action)
                        union all
                        select r.reference || ' is over and ' || r.state
                        from rounds.round r
                        where r.state in ('ANNOUNCED', 'OPEN')
                          and r.closes_at < now() + make_interval(secs => (select ahead from shared.demo_clock))
                        """).query(String.class).list();
    }

    private int closedRounds() {
        return jdbc.sql("select count(*) from rounds.round where state in ('CLOSED', 'ANSWERED')")
                .query(Integer.class)
                .single();
    }
}
