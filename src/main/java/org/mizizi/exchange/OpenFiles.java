package org.mizizi.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder of an export: the dictionary, the heads of the ledger, and one file a table. Only its owner can read it. */
record OpenFiles(Path folder) {

    static final String DICTIONARY = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What was written or read: rows without the line of names, and the fingerprint of every byte. */
    record Written(long rows, long bytes, String hash) {}

    /** What turns rows into bytes, and says how many there were. */
    interface Rows {
        long writeTo(OutputStream stream) throws IOException;
    }

    static String path(OpenTable table) {
        return "data/" + table.name() + ".csv";
    }

    Path heads() {
        return folder.resolve("ledger-heads.txt");
    }

    Path file(OpenTable table) {
        return folder.resolve("data").resolve(table.name() + ".csv");
    }

    boolean isExport() {
        return Files.isRegularFile(folder.resolve(DICTIONARY));
    }

    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("data"), onlyMine("rwx------"));
    }

    Written write(OpenTable table, Rows rows) throws IOException {
        var digest = sha256();
        Files.createFile(file(table), onlyMine("rw-------"));
        long count;
        try (var stream =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file(table))), digest)) {
            count = rows.writeTo(stream);
        }
        return new Written(count, Files.size(file(table)), hash(digest));
    }

    /** The fingerprint of a file as it is now. */
    String hash(OpenTable table) throws IOException {
        var digest = sha256();
        try (var stream = new DigestInputStream(read(table), digest)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return hash(digest);
    }

    /** The fingerprint that a file of these rows would have. */
    static String hash(Rows rows) throws IOException {
        var digest = sha256();
        try (var stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            rows.writeTo(stream);
        }
        return hash(digest);
    }

    InputStream read(OpenTable table) throws IOException {
        return Files.newInputStream(file(table));
    }

    /** Last of all: with it the export is whole. */
    void complete(DataPackage dictionary, String readMe) throws IOException {
        Files.writeString(folder.resolve("README.txt"), readMe);
        Files.writeString(folder.resolve(DICTIONARY), JSON.writeValueAsString(dictionary));
    }

    DataPackage dictionary() throws IOException {
        try (var stream = Files.newInputStream(folder.resolve(DICTIONARY))) {
            return JSON.readValue(stream, DataPackage.class);
        } catch (JacksonException malformed) {
            throw new NotImported("%s cannot be read: %s".formatted(DICTIONARY, malformed.getOriginalMessage()));
        }
    }

    private static String hash(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyMine(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    static String readMe() throws IOException {
        try (var stream = OpenFiles.class.getResourceAsStream("/exchange/README.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
