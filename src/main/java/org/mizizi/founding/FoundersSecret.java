package org.mizizi.founding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.security.Founders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one secret that a portal without a country prints when it starts, kept as a fingerprint: the newest counts, on
 * whichever node it was printed, and it counts once. Whoever shows it is the founder until there is a country, or until
 * somebody shows a newer one.
 */
@Component
class FoundersSecret implements Founders {

    private static final int GROUPS = 4;
    private static final int LETTERS = 5;
    /** Nothing that looks like something else. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();
    private volatile boolean founded;

    FoundersSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new secret in the place of the last; none where there is a country. */
    @Transactional
    public Optional<String> make() {
        if (!isAwaited()) {
            return Optional.empty();
        }
        var secret = secret();
        jdbc.sql("""
                        insert into founding.secret (fingerprint) values (?)
                        on conflict (only_one) do update set fingerprint = excluded.fingerprint
                        """).param(fingerprint(secret)).update();
        return Optional.of(secret);
    }

    @Override
    public boolean isAwaited() {
        return !founded && !isFounded();
    }

    /** Asked for those whom the register does not know; once there is a country, not even of the database. */
    @Override
    public boolean isFounder(String subject) {
        if (founded) {
            return false;
        }
        var shown = jdbc.sql("select exists (select from founding.secret where founder = ?)")
                .param(subject)
                .query(Boolean.class)
                .single();
        if (!shown) {
            isFounded();
        }
        return shown;
    }

    /** A country stays; but that it is there counts for others only once it is committed. */
    private boolean isFounded() {
        var found = jdbc.sql("select country.is_founded()").query(Boolean.class).single();
        founded = found && !TransactionSynchronizationManager.isActualTransactionActive();
        return found;
    }

    @Override
    @Transactional
    public boolean admit(String subject, String secret) {
        return isAwaited() && jdbc.sql("""
                                update founding.secret set founder = ?, fingerprint = sha256(uuid_send(gen_random_uuid()))
                                where fingerprint = ?
                                """).params(subject, fingerprint(secret)).update() == 1;
    }

    private String secret() {
        var written = new StringBuilder();
        for (var group = 0; group < GROUPS; group++) {
            written.append(group == 0 ? "" : "-");
            for (var letter = 0; letter < LETTERS; letter++) {
                written.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return written.toString();
    }

    /** Of what was meant: in capitals, without what stands between the letters. */
    private static byte[] fingerprint(String secret) {
        var meant = secret.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256").digest(meant.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
