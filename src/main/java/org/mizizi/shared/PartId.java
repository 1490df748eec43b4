package org.mizizi.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** By what is called that has no id of its own, made from what it is known by. The same as {@code shared.part_id} in the database. */
public final class PartId {

    private PartId() {}

    public static UUID of(String... key) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("MD5")
                    .digest(String.join("/", key).getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
