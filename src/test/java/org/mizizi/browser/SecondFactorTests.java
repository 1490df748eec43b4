package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTests {

    /** The answers of RFC 6238, appendix B, shortened to six digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "20000000000, 353130"})
    void aDeviceTellsTheCodesOfTheStandard(long second, String code) {
        var device = new SecondFactor("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(device.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    }
}
