package org.mizizi.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mizizi.security.SignInProfiles;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody may try in vain: {@value #MOST} times within a quarter of an hour at one address, whether it has an
 * account or not. Each attempt counts before it is looked at, so that many at once are no way around.
 */
@Component
@Profile(SignInProfiles.ACCOUNTS)
public class Attempts {

    /** The refusal of one attempt more. */
    public static final String TOO_OFTEN = "account.too-often";

    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more, unless it is too many: the refusal says when it goes on. */
    @Transactional
    public void step(String who) {
        var now = clock.instant();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 1))")
                .param("who", who)
                .query()
                .singleRow();
        jdbc.sql("delete from accounts.attempt where at <= :before")
                .param("before", now.minus(WITHIN).atOffset(ZoneOffset.UTC))
                .update();
        fullSince(who).ifPresent(oldest -> {
            throw tooOften(Duration.between(now, oldest.plus(WITHIN)));
        });
        keep(who, now);
    }

    private static RefusedException tooOften(Duration left) {
        return Refusal.of(TOO_OFTEN, left.plusMinutes(1).minusNanos(1).toMinutes())
                .asException();
    }

    /** Who has succeeded begins anew. */
    @Transactional
    public void forget(String who) {
        jdbc.sql("delete from accounts.attempt where who = :who")
                .param("who", Fingerprint.of(who))
                .update();
    }

    private Optional<Instant> fullSince(String who) {
        return jdbc.sql("select at from accounts.attempt where who = :who order by at desc offset :earlier limit 1")
                .param("who", Fingerprint.of(who))
                .param("earlier", MOST - 1)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void keep(String who, Instant now) {
        jdbc.sql("insert into accounts.attempt (id, who, at) values (:id, :who, :at)")
                .param("id", Identifier.next())
                .param("who", Fingerprint.of(who))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
