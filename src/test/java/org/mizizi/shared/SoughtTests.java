package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a list finds, by the database and by the portal alike. */
@PortalTest
class SoughtTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | INP-000051 | Water | true",
                "inp 51 | INP-000051 | Water | true",
                "INP٥١ | INP-000051 | Water | true",
                "inp 51 | INP-000510 | Water | false",
                "inp 51 | INP-000007 | As INP-000051 says | true",
                "pri1 | PRI-0001 | Water | true",
                "pri1 | PRI-0010 | Water | false",
                "plan-9 | PLAN-0009 | Water | true",
                "plan-9 | PLAN-9001 | Water | true",
                "0005 | INP-000051 | Water | true",
                "ecole tambo | INP-000001 | Tambo: réparer l’École | true",
                "ecole bandari | INP-000001 | Tambo: réparer l’École | false",
                "مدرسه الاطفال | INP-000001 | مَدْرَسَة للأطفال | false",
                "مدرسه اطفال | INP-000001 | مَدْرَسَة للأطفال | true",
                "NG'OMBE | INP-000001 | ngʼombe wetu | true",
                "2026 | INP-000001 | سنة ٢٠٢٦ | true",
                "100%_ | INP-000001 | all 100 of them | false",
                "100%_ | INP-000001 | all 100%_safe | true"
            })
    void rowsAreFoundHoweverTheyAreAskedFor_R50(String typed, String called, String words, boolean found) {
        var sought = Sought.of(typed);
        assertThat(sought.finds(called, words)).isEqualTo(found);
        assertThat(sought.in(jdbc.sql("select" + Sought.in(":called", ":words")))
                        .param("called", called)
                        .param("words", words)
                        .query(Boolean.class)
                        .single())
                .isEqualTo(found);
    }
}
