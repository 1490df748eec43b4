package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTests {

    @Test
    void theProxysIdIsKept() {
        assertThat(RequestIds.from("f3b1c2d4-0000-4a5b-8c6d-7e8f90a1b2c3"))
                .isEqualTo("f3b1c2d4-0000-4a5b-8c6d-7e8f90a1b2c3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "with space in it", "forged\nline=true", "\"quoted\"\"\"", "<script>alert</script>"
            })
    void whatCouldForgeALineOrAPageIsReplaced(String claimed) {
        assertThat(RequestIds.from(claimed)).matches("[2-9A-HJ-KMNP-TV-Z]{10}");
        assertThat(RequestIds.from("x".repeat(65))).hasSize(10);
    }
}
