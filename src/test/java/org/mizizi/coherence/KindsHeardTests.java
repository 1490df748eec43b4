package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** whose words and plans these are, of the demo country, against the rows they are made from. */
@DemoTest
class KindsHeardTests {

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everythingThatCanBeReadIsOfOneKindOrOfProtectedAuthors_R84() {
        assertThat(figures.byKind().stream().mapToLong(KindTally::inputs).sum())
                .isEqualTo(count("priorities.input where state = 'PUBLISHED'"));
        assertThat(figures.byKind().stream().mapToLong(KindTally::comments).sum())
                .isEqualTo(count("comments.comment where withdrawn_at is null"));
        assertThat(figures.byKind().stream().mapToLong(KindTally::responses).sum())
                .isEqualTo(
                        count("responses.response r join rounds.round c on c.id = r.round where c.state = 'CLOSED'"));
        assertThat(figures.byKind().stream().mapToLong(KindTally::plans).sum())
                .isEqualTo(count("plans.plan where state in ('APPROVED', 'APPROVED_WITH_CONDITIONS')"));
    }

    /** A count of one would name whoever is the only party, or the only parliament. */
    @Test
    void ofProtectedAuthorsNotEvenTheKindIsTold_R84() {
        assertThat(figures.byKind().getLast()).satisfies(apart -> {
            assertThat(apart.kind()).isNull();
            assertThat(apart.organisations()).isNull();
            assertThat(apart.inputs())
                    .isPositive()
                    .isEqualTo(count("priorities.input where state = 'PUBLISHED' and authorship = 'PROTECTED'"));
            assertThat(apart.comments() + apart.responses() + apart.plans()).isZero();
        });
    }

    @Test
    void organisationsOfAKindAreCountedOnceHoweverMuchTheySay_R84() {
        assertThat(figures.byKind())
                .filteredOn(kind -> "CIVIL_SOCIETY".equals(kind.kind()))
                .singleElement()
                .satisfies(kind -> assertThat(kind.organisations())
                        .isPositive()
                        .isLessThan(kind.inputs() + kind.comments())
                        .isLessThanOrEqualTo(count("actors.organisation where kind = 'CIVIL_SOCIETY'")));
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
