package org.mizizi;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mizizi.shared.RefusedException;

/** What is refused is refused for the reason that a test names, and for no other. */
public final class Refused {

    private Refused() {}

    public static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(attempt)
                .extracting(refused -> refused.refusal().key())
                .isEqualTo(key);
    }
}
