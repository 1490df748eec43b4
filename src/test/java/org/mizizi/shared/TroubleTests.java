package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** B5, F4: what goes wrong is told by kind, and written down in one line. */
@ExtendWith(OutputCaptureExtension.class)
class TroubleTests {

    @ParameterizedTest
    @CsvSource({
        "40001, BUSY",
        "40P01, BUSY",
        "23505, TAKEN",
        "23514, RULE",
        "22003, TOO_LARGE",
        "53100, FULL",
        "57014, TOO_SLOW",
        "57P01, AWAY",
        "08006, AWAY",
        "42601, UNFORESEEN"
    })
    void everyDatabaseFailureIsOfAKind_B5(String state, Trouble kind) {
        assertThat(Trouble.of(new IllegalStateException(new SQLException("", state))))
                .isEqualTo(kind);
    }

    @Test
    void wordsOfPeopleCannotForgeALineOfTheLog_F4(CapturedOutput output) {
        var forged = "x\r\n2026-11-25 ERROR the ledger is broken\u2028and so on";
        var code = TroubleLog.write(new IllegalStateException(forged, new SQLException(forged, "53100")), forged);
        var lines = output.getOut().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines)
                .filteredOn(line -> line.contains("ledger is broken"))
                .singleElement()
                .asString()
                .contains("code=" + code, "kind=FULL", "state=53100");
        assertThat(lines).noneMatch(line -> line.startsWith("2026-11-25 ERROR"));
        assertThat(code).matches("[2-9A-Z]{6}");
    }
}
