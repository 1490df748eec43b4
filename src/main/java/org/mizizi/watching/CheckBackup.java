package org.mizizi.watching;

import java.time.Duration;
import java.util.List;
import org.mizizi.watching.Finding.State;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whether the database could be brought back: from a copy that is not old, and what has been kept since. */
@Component
@EnableConfigurationProperties(BackupSettings.class)
class CheckBackup implements Check {

    private static final String WHAT = "backup";

    private final SafekeepingRows rows;
    private final Duration longestAge;

    CheckBackup(SafekeepingRows rows, BackupSettings settings) {
        this.rows = rows;
        this.longestAge = settings.longestAge();
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        return judge(rows.find(), longestAge);
    }

    static Finding judge(Safekeeping kept, Duration longestAge) {
        var copied = kept.copied();
        var archived = kept.archived();
        if (kept.failed() != null && kept.isFailing()) {
            return Finding.broken(WHAT, "failing", kept.failed());
        }
        if (copied == null) {
            return Finding.look(WHAT, "never");
        }
        if (kept.isOlderThan(longestAge)) {
            return Finding.look(WHAT, "late", copied, longestAge.toHours());
        }
        if (!kept.archiving()) {
            return Finding.look(WHAT, "gaps", copied);
        }
        return archived == null
                ? new Finding(WHAT, State.WELL, "fresh", List.of(copied), List.of())
                : Finding.well(WHAT, copied, archived);
    }
}
