package org.mizizi.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Copies the data of a server that may be at work on it, without what belongs to the running server alone. */
final class CopyOfData extends SimpleFileVisitor<Path> {

    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "epg-lock", "pg_internal.init", "backup_label", "tablespace_map");

    private final Path from;
    private final Path to;

    private CopyOfData(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    static void make(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new CopyOfData(from, to));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        var name = folder.getFileName().toString();
        if (isPassing(name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        Files.createDirectory(to.resolve(from.relativize(folder)), ServerFolder.ownerMay("rwx------"));
        return LEFT_EMPTY.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = file.getFileName().toString();
        if (!isPassing(name) && !LEFT_OUT.contains(name)) {
            copy(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** A table may go while it is being copied; what the server wrote of that brings the copy up to date. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (problem instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw problem;
    }

    private void copy(Path file) throws IOException {
        var copy = to.resolve(from.relativize(file));
        try {
            Files.copy(file, copy);
        } catch (NoSuchFileException gone) {
            if (Files.exists(file)) {
                throw gone;
            }
        }
    }

    private static boolean isPassing(String name) {
        return name.startsWith("pgsql_tmp");
    }
}
