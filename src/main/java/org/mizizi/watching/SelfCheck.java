package org.mizizi.watching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.TroubleLog;
import org.springframework.stereotype.Service;

/** Asks everything that the portal needs whether it is well: all at once, and nothing for longer than a few seconds. */
@Service
public class SelfCheck {

    static final String TOO_SLOW = "too-slow";
    static final String FAILED = "failed";
    static final Duration LONGEST = Duration.ofSeconds(8);

    private final List<Check> checks;

    SelfCheck(List<Check> checks) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::what)).toList();
    }

    @Requires(Right.RUN_PORTAL)
    public List<Finding> run() {
        return run(checks, LONGEST);
    }

    /** What does not answer in time is left behind: it ends by its own limits. */
    static List<Finding> run(List<Check> checks, Duration longest) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var answers = threads.invokeAll(
                    checks.stream().map(SelfCheck::asked).toList(), longest.toMillis(), TimeUnit.MILLISECONDS);
            var findings = new ArrayList<Finding>();
            for (var place = 0; place < checks.size(); place++) {
                findings.add(found(checks.get(place).what(), answers.get(place)));
            }
            return List.copyOf(findings);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Finding> asked(Check check) {
        return check::find;
    }

    private static Finding found(String what, Future<Finding> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (CancellationException _) {
            return Finding.broken(what, TOO_SLOW, LONGEST.toSeconds());
        } catch (ExecutionException failed) {
            var cause = failed.getCause() == null ? failed : failed.getCause();
            return Finding.broken(what, FAILED, TroubleLog.write(cause, "self-check " + what));
        }
    }
}
