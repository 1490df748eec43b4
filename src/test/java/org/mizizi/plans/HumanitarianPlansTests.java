package org.mizizi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.WithoutRules;
import org.mizizi.coherence.Figure;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.HumanitarianPlansCounted;
import org.mizizi.plans.HumanitarianGround.Kind;
import org.mizizi.shared.PageKey;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** humanitarian plans are shared for information, counted apart, told no nearer than by province, and contestable. */
@PortalTest
@Import(PlansFixtures.class)
class HumanitarianPlansTests {

    private static final String CONTEST = """
            insert into plans.contest (id, plan, revision, organisation, person, words, contested_at)
            values (gen_random_uuid(), :plan, 1, :organisation, :person, '{"source": "en", "texts": {"en": "No"}}', now())
            """;

    @Autowired
    ByHand byHand;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    HumanitarianPlans humanitarian;

    @Autowired
    Figures figures;

    @Autowired
    Links links;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void itIsSharedWithoutALinkAPolicyOrADecision_R19() {
        var plan = fixtures.shared("erik");

        assertThat(plan.state()).isEqualTo(PlanState.SHARED);
        assertThat(plans.find(plan.reference()).isPublic()).isTrue();
        assertThat(links.lineage(plan.reference()).origin().standing()).isEqualTo(NodeStanding.PUBLIC);
        assertThat(country.as("grace", reviews::queue))
                .noneMatch(row -> row.id().equals(plan.id()));
        assertRefused("plan.for-information", () -> country.as("grace", () -> reviews.takeIntoReview(plan.id())));
        assertRefused("plan.for-information", () -> fixtures.decide("okello", plan, PlanOutcome.RETURNED));
        assertRefused(
                "plan.for-information", () -> country.as("salma", () -> reviews.endorse(plan.id(), plan.revision())));
        assertThat(plans.content(plan.id(), 1).what().ground())
                .isEqualTo(new HumanitarianGround(Kind.GLIDE_NUMBER, "DR-2018-000007-XTA"));
    }

    /** The unlinked share does not move by a plan that no ministry decides on. */
    @Test
    void noShareContainsItAndItIsCountedApart_R19() {
        var approved = fixtures.confirmed();
        fixtures.decide("okello", approved, PlanOutcome.APPROVED);
        var shares = figures.all().stream().map(Figure::count).toList();
        var before = figures.humanitarian();

        var plan = fixtures.shared("erik");
        country.as("fatima", () -> humanitarian.contest(plan.id(), "A third buys trucks.", "en"));
        fixtures.shared("lucia");

        assertThat(figures.all()).extracting(Figure::count).isEqualTo(shares);
        assertThat(figures.humanitarian())
                .isEqualTo(new HumanitarianPlansCounted(before.shared() + 2, before.contested() + 1));
    }

    /** An approved plan that is called humanitarian leaves the figures, and comes back only by a new decision. */
    @Test
    void anApprovedPlanCalledHumanitarianIsNoLongerInForce_R19() {
        var plan = fixtures.confirmed();
        fixtures.decide("okello", plan, PlanOutcome.APPROVED);
        var text = plans.content(plan.id(), 1);

        var shared = resubmitted(plan, fixtures.humanitarian(text, new HumanitarianGround(Kind.PLAN_CODE, "hxta18")));
        assertThat(shared.state()).isEqualTo(PlanState.SHARED);
        assertThat(plans.revisionInForce(shared)).isEmpty();

        fixtures.contested("fatima", shared);
        var political = resubmitted(shared, text);
        assertThat(humanitarian.contestsOf(political)).as("kept").hasSize(1);
        assertThat(political.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plans.revisionInForce(political)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GLIDE_NUMBER | ''                     | plan.missing.ground
            GLIDE_NUMBER | EQ-2001-33-IND         | plan.missing.glide-number
            GLIDE_NUMBER | FNPL15                 | plan.missing.glide-number
            PLAN_CODE    | Nepal 2015             | plan.missing.plan-code
            SECTORS      | 72010, 14030           | plan.missing.sectors
            SECTORS      | 74010                  | plan.missing.sectors
            """)
    void theFlagNeedsAGroundAsItIsPublished_R19(Kind kind, String code, String missing) {
        var content = fixtures.humanitarian(fixtures.content("Water"), new HumanitarianGround(kind, code), "LAKE");
        var plan = fixtures.begun("erik", new PlanDraft(content, List.of()));

        assertThat(country.as("erik", () -> plans.missingIn(plan.id(), new PlanDraft(content, List.of()))))
                .extracting(item -> item.refusal().key())
                .containsExactly(missing);
        assertRefused("plan.incomplete", () -> country.as("erik", () -> submissions.submit(plan.id())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GLIDE_NUMBER | ' eq–2001-٠٠٠٠٣٣-ind ' | EQ-2001-000033-IND
            GLIDE_NUMBER | EP-2020-000012-001     | EP-2020-000012-001
            PLAN_CODE    | hcovd20                | HCOVD20
            SECTORS      | 72010؛74020 73010,72010 | 72010, 74020, 73010
            """)
    void aGroundIsUnderstoodAsPeopleTypeIt_R19(Kind kind, String typed, String written) {
        var ground = new HumanitarianGround(kind, typed);
        assertThat(ground.code()).isEqualTo(written);
        assertThat(ground.isAsPublished()).isTrue();
    }

    @Test
    void noPlaceNearerThanAProvinceIsKept_R19() {
        var plan = fixtures.shared("erik");

        assertThat(plans.content(plan.id(), 1).what().placeCodes()).containsExactly("LAKE");
        assertThat(jdbc.sql("""
                                select x.place from plans.plan_place x join plans.revision r on r.id = x.revision
                                where r.plan = ?
                                """).param(plan.id().value()).query(String.class).list())
                .containsExactly("LAKE");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> byHand.write(jdbc.sql("""
                                insert into plans.plan_place (revision, place)
                                select id, 'LAKE-BANDARI' from plans.revision where plan = ?
                                """).param(plan.id().value())))
                .withMessageContaining("no place finer");
    }

    /** Before that was a rule, places were kept as their authors named them; what was submitted stays as it was. */
    @Test
    void aNearerPlaceOfAnEarlierVersionIsToldByItsProvince_R19() {
        var plan = fixtures.shared("erik");
        try {
            placeBecomes("LAKE-BANDARI", plan);

            assertThat(plans.content(plan.id(), 1).what().placeCodes()).containsExactly("LAKE");
        } finally {
            placeBecomes("LAKE", plan);
        }
    }

    private void placeBecomes(String place, Plan plan) {
        new WithoutRules(environment)
                .in(
                        List.of("plans.plan_place"),
                        owner -> owner.sql("""
                                        update plans.plan_place set place = :place
                                        where revision = (select id from plans.revision where plan = :plan)
                                        """)
                                .param("place", place)
                                .param("plan", plan.id().value())
                                .update());
    }

    @Test
    void aMinistryContestsInWordsThatStayWithThePlan_R19() {
        var plan = fixtures.shared("erik");

        var contest = country.as("fatima", () -> humanitarian.contest(plan.id(), " A third buys trucks. ", "en"));

        assertThat(humanitarian.contestsOf(plan)).singleElement().satisfies(kept -> {
            assertThat(kept.words().original()).isEqualTo("A third buys trucks.");
            assertThat(kept.organisation()).isEqualTo(fixtures.organisation("ORG-0003"));
            assertThat(kept.stands()).isTrue();
        });
        assertThat(listed(plan).what().contested()).isTrue();
        assertThat(plans.standingsOf(List.of(plan.id().value())))
                .containsValue(new PlanStanding(PlanState.SHARED, true));
        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.SHARED);
        assertRefused(
                "plan.shared-already", () -> country.as("erik", () -> submissions.takeBack(plan.id(), plan.seen())));
        assertRefused("plan.contest.already", () -> fixtures.contested("paul", plan));

        assertRefused("plan.contest.not-yours", () -> country.as("okello", () -> humanitarian.takeBack(contest.id())));
        country.as("paul", () -> humanitarian.takeBack(contest.id()));
        assertThat(humanitarian.contestsOf(plan))
                .as("what was said stays readable")
                .singleElement()
                .satisfies(kept -> assertThat(kept.stands()).isFalse());
        assertThat(listed(plan).what().contested()).isFalse();
    }

    @Test
    void aNewVersionDoesNotMakeAContestVanish_R19() {
        var plan = fixtures.shared("erik");
        fixtures.contested("fatima", plan);

        var again = resubmitted(plan, plans.content(plan.id(), 1));

        assertThat(again.revision()).isEqualTo(2);
        assertThat(humanitarian.contestsOf(again)).singleElement().satisfies(kept -> {
            assertThat(kept.revision()).isEqualTo(1);
            assertThat(kept.stands()).isTrue();
        });
        assertThat(listed(plan).what().contested()).isTrue();
    }

    @Test
    void onlyAMinistryContestsAndNotItsOwnPlan_R19() {
        var shared = fixtures.shared("erik");
        var own = fixtures.shared("paul");
        var political = fixtures.submitted("erik", fixtures.input());

        for (var person : new String[] {"salma", "nadia", "erik", "amina", "sami", "yusuf"}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> fixtures.contested(person, shared));
        }
        assertRefused("plan.contest.own", () -> fixtures.contested("fatima", own));
        assertRefused("plan.contest.not-humanitarian", () -> fixtures.contested("fatima", political));
        assertRefused(
                "plan.contest.words", () -> country.as("fatima", () -> humanitarian.contest(shared.id(), " ", "en")));
    }

    @Test
    void theDatabaseItselfKeepsItFromBeingJudged_R19() {
        var plan = fixtures.shared("erik");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> fixtures.decideBySql(plan, "RETURNED", "[]"))
                .withMessageContaining("shared for information");
        for (var state : List.of("SUBMITTED", "IN_REVIEW", "RETURNED", "APPROVED", "DECLINED")) {
            refusedBySql("update plans.plan set state = '" + state + "' where id = :plan", plan);
        }
        var political = fixtures.submitted("erik", fixtures.input());
        refusedBySql("update plans.plan set state = 'SHARED' where id = :plan", political);
        refusedBySql("""
                insert into plans.revision (id, plan, number, language, title, summary, starts_on, ends_on, currency, humanitarian,
                                            contested)
                values (gen_random_uuid(), :plan, 2, 'en', 'No ground', 'None', '2027-01-01', '2027-02-01', 'USD', true, 'NONE_KNOWN')
                """, plan);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasContested_R19() {
        var plan = fixtures.shared("erik");
        contestBySql("ORG-0003", "fatima", plan);

        refusedBySql("update plans.contest set words = '{}' where plan = :plan", plan);
        refusedBySql("delete from plans.contest where plan = :plan", plan);
        byHand.write(jdbc.sql("update plans.contest set taken_back_at = now(), taken_back_by = person where plan = ?")
                .param(plan.id().value()));
        refusedBySql("update plans.contest set taken_back_at = null, taken_back_by = null where plan = :plan", plan);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> contestBySql("ORG-0005", "salma", plan));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> contestBySql("ORG-0003", "fatima", fixtures.submitted("erik", fixtures.input())));
    }

    private void refusedBySql(String statement, Plan plan) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(statement)
                .isThrownBy(() ->
                        byHand.write(jdbc.sql(statement).param("plan", plan.id().value())));
    }

    private void contestBySql(String ministry, String person, Plan plan) {
        byHand.write(jdbc.sql(CONTEST)
                .param("plan", plan.id().value())
                .param("organisation", fixtures.organisation(ministry).value())
                .param("person", country.person(person).value()));
    }

    private Plan resubmitted(Plan plan, PlanContent content) {
        return country.as("erik", () -> {
            var revised = plans.revise(plan.id());
            var claims = plans.workingCopyOf(plan.id()).orElseThrow().claims();
            plans.save(plan.id(), revised.seen(), new PlanDraft(content, claims));
            return submissions.submit(plan.id());
        });
    }

    private PlanRow listed(Plan plan) {
        var search = new PlanSearch(plan.reference(), PlanState.SHARED, null, PlanSearch.Sort.NEWEST);
        return plans.page(search, PageKey.FIRST).rows().getFirst();
    }
}
