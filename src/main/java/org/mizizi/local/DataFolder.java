package org.mizizi.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Where a local portal keeps its data; one process at a time holds it. */
final class DataFolder implements AutoCloseable {

    static final String DATABASE_NAME = "mizizi";

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, or nothing when another portal holds it. */
    static Optional<DataFolder> take(Path path) throws IOException {
        Files.createDirectories(path);
        var channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DataFolder(path, lock));
    }

    static Path database(Path path) {
        return path.resolve("postgresql");
    }

    static Path log(Path path) {
        return path.resolve("portal.log");
    }

    Path database() {
        return database(path);
    }

    /** Where a backup is brought back, before it takes the place of what is there. */
    Path restoring() {
        return path.resolve("restoring");
    }

    /** Puts what was brought back in its place; what was there is kept beside it, and its new place returned. */
    Optional<Path> exchange(Instant at) throws IOException {
        var former = path.resolve("postgresql-until-"
                + at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-'));
        var exchanged = Files.exists(database());
        if (exchanged) {
            Files.move(database(), former, ATOMIC_MOVE);
        }
        Files.move(restoring(), database(), ATOMIC_MOVE);
        return exchanged ? Optional.of(former) : Optional.empty();
    }

    Path keycloakLog() {
        return path.resolve("keycloak.log");
    }

    /** Deletes what earlier runs stored; a database server that outlived its portal is stopped first. */
    void empty() throws IOException {
        new ServerFolder(database()).stopServer();
        FileSystemUtils.deleteRecursively(database());
        Files.deleteIfExists(log(path));
    }

    /** Lets the next one in. */
    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
