package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.plans.PlanContent.PlannedMoney;
import org.mizizi.plans.PlanContent.WhatIsContested;
import org.mizizi.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A version of a plan is one thing with all its parts: to those who read it and to the ledger. */
@PortalTest
@Import(PlansFixtures.class)
class RevisionsTests {

    private static final List<String> PARTS =
            List.of("plan_place", "quarter_amount", "consultation", "plan_policy", "reply");

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVersionIsReadAsItWasWritten() {
        var written = full(fixtures.content("Travelling mediators"));
        var plan = submitted(written);

        var read = plans.content(plan.id(), 1);

        assertThat(read).isEqualTo(written);
        assertThat(read.consultations())
                .extracting(Consultation::who)
                .containsExactly("Zahra", "Elders of the lake", "Ali");
        assertThat(read.money().amounts())
                .extracting(QuarterAmount::quarter)
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 10, 1), LocalDate.of(2028, 4, 1));
        assertThat(read.policyCodes()).containsExactly("NDP", "SDG-16");
    }

    /** The ledger is told once, of the version with its parts: written together, they are no changes of each other. */
    @Test
    void aVersionIsKeptOnceAndWhole_T72() {
        var plan = submitted(full(fixtures.content("Travelling mediators")));

        var kept = jdbc.sql("""
                        select (select string_agg(p || ' ' || jsonb_array_length(k.content -> p), ', ' order by nth)
                                from unnest(:parts) with ordinality as part(p, nth) where k.content -> p is not null)
                        from audit.entry e join audit.kept k on k.entry = e.sequence
                        where e.subject_kind = 'plans.revision'
                          and e.subject_id = (select id from plans.revision where plan = :plan)
                        """)
                .param("parts", PARTS.toArray(String[]::new))
                .param("plan", plan.id().value())
                .query(String.class)
                .list();

        assertThat(kept).containsExactly("plan_place 1, quarter_amount 3, consultation 3, plan_policy 2");
    }

    private Plan submitted(PlanContent content) {
        var whole = fixtures.whole(fixtures.input());
        var begun = fixtures.begun("erik", new PlanDraft(content, whole.claims()));
        return country.as("erik", () -> submissions.submit(begun.id()));
    }

    private PlanContent full(PlanContent content) {
        return new PlanContent(
                content.language(),
                content.what(),
                new PlannedMoney("USD", Set.of(amount(2028, 4), amount(2027, 1), amount(2027, 10))),
                List.of(said("Zahra"), said("Elders of the lake"), said("Ali")),
                content.policies(),
                new WhatIsContested(Contested.NONE_KNOWN, null));
    }

    private static QuarterAmount amount(int year, int month) {
        return new QuarterAmount(LocalDate.of(year, month, 1), new BigDecimal("1250.5"));
    }

    private static Consultation said(String who) {
        var day = LocalDate.of(2018, 2, 3);
        return new Consultation(who, null, Side.INTERNAL, day, Consultation.Mode.VISIT, "Come in person.", "We come.");
    }
}
