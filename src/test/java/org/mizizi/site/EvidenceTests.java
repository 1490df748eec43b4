package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What a plan says for its claims: read by all, until the words that it is about are taken back. */
@PortalTest
@Import(PlansFixtures.class)
class EvidenceTests {

    private static final String EVIDENCE = "Quoted on page 4";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void evidenceIsTranslatedAsLongAsItStands_R46_T51() {
        var input = fixtures.input();
        var plan = fixtures.submitted("erik", input);
        assertThat(claimed(plan, input)).contains(EVIDENCE);

        fixtures.standing(input, "WITHDRAWN");

        assertThat(claimed(plan, input)).isEmpty();
    }

    /** It may repeat them. */
    @Test
    void evidenceGoesWithTheWordsItIsAbout_T51() {
        var input = fixtures.input();
        var plan = fixtures.submitted("erik", input);
        assertThat(timesShown(plan)).isEqualTo(2);

        fixtures.standing(input, "WITHDRAWN");

        assertThat(timesShown(plan)).as("only that of the goal").isEqualTo(1);
    }

    private int timesShown(Plan plan) {
        var page = new Visitor(context).read("/en/plans/" + plan.reference());
        return page.split(EVIDENCE, -1).length - 1;
    }

    private Optional<String> claimed(Plan plan, UUID input) {
        return jdbc.sql("""
                        select o.words from translations.original o join traceability.link l on l.id = o.id
                        where o.kind = 'CLAIM' and l.downstream = ? and l.upstream = ?
                        """)
                .params(plan.id().value(), input)
                .query(String.class)
                .optional();
    }
}
