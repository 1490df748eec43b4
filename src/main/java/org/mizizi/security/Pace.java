package org.mizizi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How much one person may send within minutes and one organisation within a day, so that nobody drowns those who must
 * read and answer it (E6). Counted in the database within the transaction that sends, on whatever node.
 */
@Component
public class Pace {

    /** What is counted, with its limits: the one place where they are set. */
    public enum Act {
        INPUT(30, 300),
        /** Whoever comes back from the field sends the work of days at once, and a table as a whole. */
        COLLECTED_INPUT(500, 1_000),
        ENDORSEMENT(60, 600),
        COMMENT(20, 200),
        RESPONSE(60, 600),
        PLAN(40, 200),
        MANDATE(20, 100),
        MEMBERSHIP(20, 100);

        private final int ofPerson;
        private final int ofOrganisation;

        Act(int ofPerson, int ofOrganisation) {
            this.ofPerson = ofPerson;
            this.ofOrganisation = ofOrganisation;
        }
    }

    private static final Duration MINUTES = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    Pace(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** One more by the current person, unless it is too many: the refusal says when it goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void step(Act act) {
        var actor = currentActor.get();
        count(act, actor.person(), MINUTES, act.ofPerson, again -> Refusal.of("pace.person", act, act.ofPerson, again));
        actor.acting()
                .ifPresent(organisation -> count(
                        act,
                        organisation,
                        DAY,
                        act.ofOrganisation,
                        again -> Refusal.of("pace.organisation", act, act.ofOrganisation, again)));
    }

    /** The same for what tells something even where it is refused: it counts whatever becomes of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void attempt(Act act) {
        step(act);
    }

    private void count(Act act, Identifier who, Duration window, int most, Function<Instant, Refusal> tooMany) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:act || :who, 0))")
                .param("act", act.name())
                .param("who", who.value().toString())
                .query()
                .singleRow();
        var since = clock.instant().minus(window);
        var full = jdbc.sql("""
                        select at from shared.act
                        where who = :who and kind = :act and at > :since
                        order by at desc offset :earlier limit 1
                        """)
                .param("who", who.value())
                .param("act", act.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("earlier", most - 1)
                .query(OffsetDateTime.class)
                .optional();
        full.ifPresent(oldest -> {
            throw tooMany.apply(oldest.toInstant().plus(window)).asException();
        });
        keep(act, who.value());
        forget(act, who.value());
    }

    private void keep(Act act, UUID who) {
        jdbc.sql("insert into shared.act (id, who, kind, at) values (:id, :who, :act, :at)")
                .param("id", Identifier.next())
                .param("who", who)
                .param("act", act.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing is kept of what no longer counts. */
    private void forget(Act act, UUID who) {
        jdbc.sql("delete from shared.act where who = :who and kind = :act and at < :before")
                .param("who", who)
                .param("act", act.name())
                .param("before", clock.instant().minus(DAY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
