package org.mizizi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | 2026-11-01 | 1er novembre 2026  | dimanche 1er novembre 2026   | 1er novembre 2026 à 11:01
            fr | 2026-11-11 | 11 novembre 2026   | mercredi 11 novembre 2026    | 11 novembre 2026 à 11:01
            fr | 2021-01-02 | 2 janvier 2021     | samedi 2 janvier 2021        | 2 janvier 2021 à 11:01
            es | 2026-11-01 | 1 de noviembre de 2026 | domingo, 1 de noviembre de 2026 | 1 de noviembre de 2026, 11:01
            en | 2026-11-01 | 1 November 2026    | Sunday, 1 November 2026       | 1 November 2026, 11:01
            """)
    void onlyFrenchCallsTheFirstOfAMonthByItsOrdinal_R46(
            String language, LocalDate day, String date, String weekday, String moment) {
        var reader = Locale.of(language);
        var moments = new Moments(reader, ZoneOffset.UTC);
        assertThat(moments.date(day)).isEqualTo(date);
        assertThat(Moments.weekday(reader, day)).isEqualTo(weekday);
        assertThat(moments.dateTime(Instant.parse(day + "T11:01:00Z"))).isEqualTo(moment);
    }
}
