package org.mizizi.security;

import java.util.EnumSet;
import java.util.Set;
import org.aopalliance.intercept.MethodInvocation;
import org.mizizi.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where attempts are written down that the portal refused, one line each: who tried what, for which organisation, and
 * which right or rule objected. No words of people are in it, and nobody is named where they may speak under protection.
 */
public final class RefusalLog {

    /** Switched, kept and sent elsewhere by this name. */
    static final String NAME = "org.mizizi.refusals";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final Set<Right> UNDER_PROTECTION =
            EnumSet.of(Right.SUBMIT_INPUT, Right.ENDORSE_INPUT, Right.CAST_BALLOT, Right.ANSWER_LINK);

    private RefusalLog() {}

    static void write(MethodInvocation attempt, Right right, Actor actor, RuntimeException refusal) {
        write(
                attempt,
                right,
                actor,
                refusal instanceof RefusedException byRule ? byRule.refusal().key() : right.name());
    }

    /** Somebody sent what no page of theirs would send; it has called nothing. */
    public static void notOffered(String where, Actor actor) {
        LOG.info(
                "refused attempt={} by={} for={} objection=not-offered",
                where,
                actor.person().value(),
                organisation(actor));
    }

    private static String organisation(Actor actor) {
        return actor.acting()
                .map(organisation -> organisation.value().toString())
                .orElse("-");
    }

    private static void write(MethodInvocation attempt, Right right, Actor actor, String objection) {
        var method = attempt.getMethod();
        var named = !UNDER_PROTECTION.contains(right);
        LOG.info(
                "refused attempt={}.{} by={} for={} objection={}",
                method.getDeclaringClass().getSimpleName(),
                method.getName(),
                named ? actor.person().value() : "-",
                named ? organisation(actor) : "-",
                objection);
    }
}
