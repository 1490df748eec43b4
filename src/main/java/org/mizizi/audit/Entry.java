package org.mizizi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. Its hash covers every field and the hash of the line before, so no line can be altered,
 * removed or inserted unseen. Times are kept to the microsecond, as the database does.
 */
public record Entry(
        long sequence,
        Instant at,
        UUID person,
        @Nullable UUID onBehalfOf,
        String action,
        String subjectKind,
        UUID subjectId,
        @Nullable String beforeHash,
        String afterHash,
        String previousHash,
        String hash) {

    /** What stands in {@link #previousHash} of the first line. */
    public static final String BEGINNING = "0".repeat(64);

    String expectedHash() {
        var fields = String.join(
                "\n",
                Long.toString(sequence),
                at.toString(),
                person.toString(),
                onBehalfOf == null ? "-" : onBehalfOf.toString(),
                action,
                subjectKind,
                subjectId.toString(),
                beforeHash == null ? "-" : beforeHash,
                afterHash,
                previousHash);
        return sha256(fields);
    }

    Entry sealed() {
        return new Entry(
                sequence,
                at,
                person,
                onBehalfOf,
                action,
                subjectKind,
                subjectId,
                beforeHash,
                afterHash,
                previousHash,
                expectedHash());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
