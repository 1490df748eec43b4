package org.mizizi.security;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where attempts are written down that the portal refused, one line each: who tried what, for which organisation, and
 * which right or rule objected. No words of people are in it, and nobody is named where they may speak under protection.
 */
@Component
public final class RefusalLog {

    /** Switched, kept and sent elsewhere by this name. */
    static final String NAME = "org.mizizi.refusals";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Set<Right> UNDER_PROTECTION = EnumSet.of(
            Right.SUBMIT_INPUT, Right.ENDORSE_INPUT, Right.CAST_BALLOT, Right.ANSWER_LINK, Right.REPORT_INTIMIDATION);

    private final CurrentActor currentActor;
    private final Clock clock;
    private final ObjectProvider<HearRefusals> keepers;

    RefusalLog(CurrentActor currentActor, Clock clock, ObjectProvider<HearRefusals> keepers) {
        this.currentActor = currentActor;
        this.clock = clock;
        this.keepers = keepers;
    }

    void write(MethodInvocation attempt, Right right, RuntimeException refusal) {
        var actor = currentActor.get();
        var named = !UNDER_PROTECTION.contains(right);
        var rule = refusal instanceof RefusedException byRule ? byRule.refusal().key() : null;
        var method = attempt.getMethod();
        LOG.info(
                "refused attempt={}.{} by={} for={} objection={}",
                method.getDeclaringClass().getSimpleName(),
                method.getName(),
                named ? actor.person().value() : "-",
                named ? organisation(actor) : "-",
                rule == null ? right.name() : rule);
        tell(named ? actor : null, right, rule == null ? RefusedAttempt.NOT_YOUR_ROLE : rule);
    }

    /** Somebody sent what no page of theirs would send; it has called nothing. */
    public void notOffered(String where) {
        var actor = currentActor.get();
        LOG.info(
                "refused attempt={} by={} for={} objection=not-offered",
                where,
                actor.person().value(),
                organisation(actor));
        tell(actor, null, RefusedAttempt.NOT_YOUR_ROLE);
    }

    private static String organisation(Actor actor) {
        return actor.acting()
                .map(organisation -> organisation.value().toString())
                .orElse("-");
    }

    private void tell(@Nullable Actor named, @Nullable Right right, String objection) {
        var attempt = named == null
                ? new RefusedAttempt(null, null, right, objection, clock.instant())
                : new RefusedAttempt(named.person(), named.organisation(), right, objection, clock.instant());
        keepers.forEach(keeper -> keeper.hear(attempt));
    }
}
