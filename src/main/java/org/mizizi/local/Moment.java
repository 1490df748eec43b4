package org.mizizi.local;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** To when a backup is brought back, in the settings of the server that does it. */
sealed interface Moment {

    /** As it was when the backup was complete. */
    record OfTheBackup() implements Moment {
        @Override
        public List<String> settings() {
            return List.of("recovery_target = 'immediate'", "recovery_target_timeline = 'current'");
        }
    }

    /** With everything that was done until then. */
    record Until(Instant instant) implements Moment {
        /** The server knows no letter for a time zone there. */
        private static final DateTimeFormatter SERVER =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

        @Override
        public List<String> settings() {
            return List.of("recovery_target_time = '" + SERVER.format(instant) + "'");
        }
    }

    /** With everything that is still known. */
    record Latest() implements Moment {
        @Override
        public List<String> settings() {
            return List.of();
        }
    }

    List<String> settings();

    static Moment parse(String text) {
        if ("latest".equals(text)) {
            return new Latest();
        }
        try {
            return new Until(Instant.parse(text));
        } catch (DateTimeParseException _) {
            throw new StartRefused(
                    "'" + text + "' is not a moment: write it like 2026-11-27T14:03:00Z, or write latest.");
        }
    }
}
