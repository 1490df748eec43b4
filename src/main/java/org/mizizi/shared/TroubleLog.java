package org.mizizi.shared;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where failures that nobody foresaw are written down: one line each, under a code that the person concerned is told. No
 * words of people can begin a line of their own; the stack is kept for those who ask for debug.
 */
public final class TroubleLog {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);
    private static final int CODE = 6;
    private static final int LONGEST_MESSAGE = 300;

    private TroubleLog() {}

    /** The code under which this can be found again. */
    public static String write(Throwable failure, String where) {
        var code = QuotableCode.of(CODE);
        counter(Trouble.of(failure)).increment();
        LOG.error(
                "trouble code={} kind={} state={} where=\"{}\" causes=\"{}\" at=\"{}\"",
                code,
                Trouble.of(failure),
                Trouble.databaseState(failure).orElse("-"),
                inOneLine(where),
                Trouble.causes(failure).map(TroubleLog::named).collect(Collectors.joining(" <- ")),
                place(failure));
        LOG.debug("trouble code={}", code, failure);
        return code;
    }

    /** How often a trouble of this kind was told. */
    public static Counter counter(Trouble kind) {
        return Metrics.counter("mizizi.trouble", "kind", kind.name());
    }

    private static String named(Throwable cause) {
        var message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + inOneLine(message));
    }

    /** The first step of the portal's own that the failure came by. */
    private static String place(Throwable failure) {
        return Trouble.causes(failure)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(step -> step.getClassName().startsWith("org.mizizi.")
                        && !step.getClassName().contains("$$"))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("-");
    }

    /** Without anything that could look like the beginning of another entry. */
    static String inOneLine(String text) {
        var plain =
                text.replaceAll("[\\p{Cc}\u2028\u2029\\x{202D}\\x{202E}]+", " ").replace('"', '\'');
        return plain.length() <= LONGEST_MESSAGE ? plain : plain.substring(0, LONGEST_MESSAGE) + "...";
    }
}
