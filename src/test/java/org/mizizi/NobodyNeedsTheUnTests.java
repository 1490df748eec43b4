package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** in a region of two countries nobody is treated better or worse for belonging to the United Nations, or to any network. */
@PortalTest
@Import(PlansFixtures.class)
@TestPropertySource(properties = "test.country=region")
class NobodyNeedsTheUnTests {

    private static final List<OrganisationKind> EXTERNAL = Arrays.stream(OrganisationKind.values())
            .filter(kind -> kind.side() == Side.EXTERNAL)
            .toList();

    @Autowired
    Countries countries;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    PlansFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    /** What becomes of a plan, step by step, apart from whose it is. */
    private record Score(
            List<String> missing,
            PlanState submitted,
            PlanState inReview,
            ApprovalRule rule,
            int endorsementsLacking,
            List<LinkState> links,
            PlanState decided,
            String figures) {}

    @Test
    void anNgoInNoNetworkIsScoredLikeAnAgencyOfTheUn_R02() {
        assertThat(countries.covered()).hasSize(2);
        assertThat(country.organisation("ORG-0012"))
                .matches(ngo -> ngo.kind() == OrganisationKind.INTERNATIONAL_NGO)
                .matches(ngo -> ngo.profile().networks().isEmpty());

        assertThat(score("marit")).isEqualTo(score("lucia")).satisfies(score -> {
            assertThat(score.missing()).isNotEmpty();
            assertThat(score.decided()).isEqualTo(PlanState.APPROVED);
        });
    }

    private Score score(String author) {
        var whole = fixtures.whole(fixtures.input());
        var begun = fixtures.begun(author, whole);
        var missing = country.as(author, () -> plans.missingIn(begun.id(), fixtures.draft())).stream()
                .map(part -> part.refusal().key())
                .toList();
        var submitted = country.as(author, () -> submissions.submit(begun.id()));
        var inReview = country.as("grace", () -> reviews.takeIntoReview(begun.id()));
        fixtures.answer(inReview, LinkState.CONFIRMED);
        var progress = reviews.progressOf(inReview).orElseThrow();
        assertThat(country.as("okello", () -> reviews.decisionObjection(inReview, PlanOutcome.APPROVED)))
                .isEqualTo(Optional.<Refusal>empty());
        fixtures.decide("okello", inReview, PlanOutcome.APPROVED);
        return new Score(
                missing,
                submitted.state(),
                inReview.state(),
                progress.rule(),
                progress.lacking(),
                plans.originsOf(begun.id()).stream()
                        .map(link -> link.state())
                        .sorted()
                        .toList(),
                plans.find(begun.reference()).state(),
                figures(begun));
    }

    private String figures(Plan plan) {
        return jdbc.sql("""
                        select concat_ws(' ', currency, money, shows_goal, linked_to_goal, traced_to_input)
                        from coherence.plan_trace(now()) where id = ?
                        """).param(plan.id().value()).query(String.class).single();
    }

    @Test
    void noRuleInTheCodeAsksForTheKindOfTheUn_R02() {
        var asking = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.mizizi").stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTarget().getName().equals("UN_ENTITY"))
                        .map(JavaFieldAccess::getOriginOwner)
                        .map(type -> type.getName().replaceFirst("\\$.*", ""))
                        .distinct();
        assertThat(asking).containsExactly(OrganisationKind.class.getName());
    }

    @Test
    void whatIsTrueOfTheUnIsTrueOfEveryAgencyFromOutside_R02() {
        var un = OrganisationKind.UN_ENTITY;
        assertThat(EXTERNAL).contains(un).allSatisfy(kind -> {
            assertThat(kind.roles()).isEqualTo(un.roles());
            assertThat(kind.isMinistry()).isEqualTo(un.isMinistry());
            assertThat(kind.isCivilSociety()).isEqualTo(un.isCivilSociety());
            assertThat(kind.canHaveMandate()).isEqualTo(un.canHaveMandate());
            assertThat(kind.sharesInVouching()).isEqualTo(un.sharesInVouching());
            assertThat(kind.takesOverFrom(un)).isTrue();
            Stream.of(RoundPurpose.values())
                    .forEach(purpose -> assertThat(purpose.canInvite(one(kind))).isEqualTo(purpose.canInvite(one(un))));
        });
    }

    private static Organisation one(OrganisationKind kind) {
        return new Organisation(OrganisationId.next(), "ORG-X", kind, LocalizedText.of("en", "Somebody"), null, true);
    }

    @Test
    void theDatabaseNamesTheUnOnlyAmongAllAgenciesFromOutside_R02() {
        var naming = jdbc.sql("""
                        select definition from (
                            select prosrc as definition from pg_proc
                            union all select pg_get_constraintdef(oid) from pg_constraint
                            union all select pg_get_viewdef(oid) from pg_class where relkind = 'v'
                            union all select pg_get_triggerdef(oid) from pg_trigger) d
                        where definition like '%UN_ENTITY%'
                        """).query(String.class).list();
        assertThat(naming)
                .isNotEmpty()
                .allSatisfy(definition -> assertThat(definition)
                        .contains(EXTERNAL.stream().map(OrganisationKind::name).toList()));
    }
}
