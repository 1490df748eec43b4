package org.mizizi.browser;

import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The device of a person that tells a new code every half minute, as RFC 6238 has it. */
record SecondFactor(String secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int BITS_OF_A_LETTER = 5;
    private static final int SIX_DIGITS = 1_000_000;

    /** Keycloak asks those who decide for it at their first sign-in, and everybody else not. */
    static void setUpIfAskedFor(Page page) {
        page.waitForCondition(() -> page.url().contains("/workspace/")
                || page.locator("#totp, #mode-manual").count() > 0);
        if (page.locator("#mode-manual").count() == 0) {
            return;
        }
        page.locator("#mode-manual").click();
        var shown = page.locator("#kc-totp-secret-key").textContent();
        page.locator("#totp").fill(new SecondFactor(shown).code(Instant.now()));
        page.locator("#saveTOTPBtn").click();
    }

    String code(Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), mac.getAlgorithm()));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(now.getEpochSecond() / SECONDS)
                    .array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % SIX_DIGITS);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Its letters, five bits each, as bytes. */
    private byte[] key() {
        var letters = secret.replaceAll("[\\s=]", "");
        var bits = BigInteger.ZERO;
        for (var place = 0; place < letters.length(); place++) {
            bits = bits.shiftLeft(BITS_OF_A_LETTER).or(BigInteger.valueOf(ALPHABET.indexOf(letters.charAt(place))));
        }
        var length = letters.length() * BITS_OF_A_LETTER / Byte.SIZE;
        var number = bits.shiftRight(letters.length() * BITS_OF_A_LETTER - length * Byte.SIZE)
                .toByteArray();
        var key = new byte[length];
        var copied = Math.min(number.length, length);
        System.arraycopy(number, number.length - copied, key, length - copied, copied);
        return key;
    }
}
