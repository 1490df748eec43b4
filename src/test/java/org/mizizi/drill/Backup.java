package org.mizizi.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The backup of an installation and its way back, as the document has them; only the base copy is made by another program. */
final class Backup {

    private static final Instructions WRITTEN = Instructions.of("docs/operate/backup-and-upgrade.md");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Pattern MOMENT = Pattern.compile("(?m)^(recovery_target_time = ').*(')$");
    private static final DateTimeFormatter AS_POSTGRESQL_READS_IT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS'+00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern HEADS = Pattern.compile("(?s)psql --csv.*");

    private final Place place;
    private final Databases databases;
    private final Path night;

    Backup(Place place, Databases databases) {
        this.place = place;
        this.databases = databases;
        this.night = place.backup().resolve("night");
    }

    /** From now on the server keeps what it writes; it has to be started again for that. */
    static void keepsWhatIsWritten(Place place, Path settings) throws IOException {
        Files.createDirectories(place.backup().resolve("wal"));
        Files.writeString(settings, place.here(WRITTEN.with("archive_mode")), StandardOpenOption.APPEND);
    }

    /** What happens each night. */
    void make() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(night);
        databases.copyTo(night.resolve("base"));
        var heads = HEADS.matcher(WRITTEN.with("pg_basebackup"))
                .results()
                .findFirst()
                .orElseThrow();
        databases.shell(night).run(place.here(heads.group()).replace("$(date +%F)", "night"));
    }

    Path heads() {
        return night.resolve("heads");
    }

    /** As it was at this moment; the folder of before is put aside. The server has been stopped, and runs again. */
    void bringBack(Instant moment) throws IOException {
        var data = databases.data();
        Files.move(data, data.resolveSibling("aside"));
        Files.move(night.resolve("base"), data);
        Files.createFile(data.resolve("recovery.signal"));
        var asked = MOMENT.matcher(place.here(WRITTEN.with("recovery_target_time")))
                .replaceFirst("$1" + AS_POSTGRESQL_READS_IT.format(moment) + "$2");
        Files.writeString(data.resolve("postgresql.conf"), asked, StandardOpenOption.APPEND);
        databases.primary().start();
        await("brought back").atMost(LONGEST).until(databases::isPrimary);
    }
}
