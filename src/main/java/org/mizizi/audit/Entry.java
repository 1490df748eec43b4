package org.mizizi.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Fingerprint;

/**
 * One entry of the ledger. Its hash covers every field and the hash of the entry before, so none can be altered, removed
 * or inserted unseen. Times are kept to the microsecond, as the database does. Entries of before contents were kept have
 * no part, and nothing that they are about but their subject.
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
        String hash,
        @Nullable Integer part,
        @Nullable String aboutKind,
        @Nullable UUID aboutId) {

    /** What stands in {@link #previousHash} of the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    /** Whether the content that the entry fingerprints is kept beside it. */
    boolean keepsContent() {
        return part != null;
    }

    String expectedHash() {
        return keepsContent() ? hashWithContent() : hashWithoutContent();
    }

    private String hashWithContent() {
        return Fingerprint.of(
                "kept",
                Long.toString(sequence),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                person.toString(),
                orDash(onBehalfOf),
                action,
                subjectKind + " " + subjectId,
                requireNonNull(part).toString(),
                aboutKind + " " + aboutId,
                orDash(beforeHash),
                afterHash,
                previousHash);
    }

    private String hashWithoutContent() {
        return Fingerprint.of(
                Long.toString(sequence),
                at.toString(),
                person.toString(),
                orDash(onBehalfOf),
                action,
                subjectKind,
                subjectId.toString(),
                orDash(beforeHash),
                afterHash,
                previousHash);
    }

    private static String orDash(@Nullable Object field) {
        return field == null ? "-" : field.toString();
    }
}
