package org.mizizi.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** The folder of an embedded server: its data, its log, its passwords, which only the user who starts it may read. */
record ServerFolder(Path path) {

    Path data() {
        return path.resolve("data");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    Archive archive() {
        return new Archive(path.resolve("archive"));
    }

    Path superuserPassword() {
        return path.resolve("superuser-password");
    }

    /** Leaves the folder ready for a start: no server on it, and either a complete one or nothing in it. */
    void prepare() throws IOException {
        Files.createDirectories(path, ownerMay("rwx------"));
        stopServer();
        if (!isComplete()) {
            FileSystemUtils.deleteRecursively(data());
        }
    }

    /** Ends what still runs on this folder. */
    void stopServer() throws IOException {
        processes().stop();
    }

    ServerProcesses processes() {
        return new ServerProcesses(binaries(), data().resolve("postmaster.pid"));
    }

    /** The port of the server that runs on this folder. */
    int port() throws IOException {
        return processes().port().orElseThrow(() -> new IOException("No PostgreSQL runs on " + path));
    }

    /** The passwords are written last: with them the server has its roles and is worth keeping. */
    boolean isComplete() {
        return Files.exists(passwordFile());
    }

    void writeSuperuserPassword(String password) throws IOException {
        writeOnlyMine(superuserPassword(), password);
    }

    void complete(DatabasePasswords passwords) throws IOException {
        var draft = path.resolve("passwords.draft");
        writeOnlyMine(draft, passwords.text());
        Files.move(draft, passwordFile(), ATOMIC_MOVE);
        Files.delete(superuserPassword());
    }

    DatabasePasswords passwords() throws IOException {
        return DatabasePasswords.read(passwordFile());
    }

    Path passwordFile() {
        return path.resolve("passwords.properties");
    }

    static void writeOnlyMine(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, ownerMay("rw-------"));
        Files.writeString(file, text);
    }

    static FileAttribute<Set<PosixFilePermission>> ownerMay(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
