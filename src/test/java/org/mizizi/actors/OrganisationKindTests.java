package org.mizizi.actors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** what each kind of organisation is and may, answered by hand; the code and the database say the same. */
@PortalTest
@Import({OrganisationFixtures.class, PlansFixtures.class})
class OrganisationKindTests {

    private static final Map<String, Predicate<OrganisationKind>> QUESTIONS = Map.of(
            "internal", kind -> kind.side() == Side.INTERNAL,
            "ministry", OrganisationKind::isMinistry,
            "civil society", OrganisationKind::isCivilSociety,
            "mandate", OrganisationKind::canHaveMandate,
            "vouching", OrganisationKind::sharesInVouching,
            "collects", kind -> invited(RoundPurpose.COLLECT, kind),
            "ranks", kind -> invited(RoundPurpose.RANK, kind),
            "comments", kind -> invited(RoundPurpose.COMMENT, kind),
            "responds", kind -> invited(RoundPurpose.RESPOND, kind),
            "plans",
                    kind -> kind.roles().stream()
                            .anyMatch(role -> Right.WRITE_PLAN.roles().contains(role)));

    @Autowired
    OrganisationFixtures register;

    @Autowired
    PlansFixtures plans;

    @Autowired
    Mandates mandates;

    @Autowired
    Reviews reviews;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvFileSource(resources = "kinds.txt", delimiter = '|')
    void whatAKindMayIsWhatIsWrittenHere_R84_R01(OrganisationKind kind, String answers) {
        assertThat(QUESTIONS.entrySet().stream()
                        .filter(question -> question.getValue().test(kind))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(answers.split(",")).map(String::strip).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "kinds.txt", delimiter = '|')
    void theDatabaseAnswersTheSame_R84(OrganisationKind kind, String answers) {
        assertThat(jdbc.sql("select actors.is_civil_society(:kind)")
                        .param("kind", kind.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(answers.contains("civil society"));
        assertThat(jdbc.sql("select actors.can_have_mandate(:kind)")
                        .param("kind", kind.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(answers.contains("mandate"));
        assertThat(jdbc.sql("select actors.shares_in_vouching(:kind)")
                        .param("kind", kind.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(answers.contains("vouching"));
    }

    @Test
    void everyKindIsAnsweredFor_R84() throws Exception {
        try (var written = OrganisationKindTests.class.getResourceAsStream("kinds.txt")) {
            var lines = new String(Objects.requireNonNull(written).readAllBytes(), UTF_8).lines();
            assertThat(lines.map(line -> OrganisationKind.valueOf(line.split("\\|", 2)[0].strip())))
                    .containsExactlyInAnyOrder(OrganisationKind.values());
        }
    }

    /** A verified mandate does not make civil society of a party, a local government or a firm; nor does the database. */
    @ParameterizedTest
    @EnumSource(names = {"PARTY_OR_SIGNATORY", "LOCAL_GOVERNMENT", "PARLIAMENT", "MEDIA", "ACADEMIA", "PRIVATE_SECTOR"})
    void onlyCivilSocietyEndorsesPlans_R61_R84(OrganisationKind kind) {
        var organisation = register.entered(kind);
        var speaker = register.member(organisation, Role.CIVIL_SOCIETY_REPRESENTATIVE);
        verified(speaker);
        var plan = plans.confirmed();

        assertRefused(
                "plan.not-civil-society",
                () -> ActingAs.person(speaker, () -> {
                    reviews.endorse(plan.id(), plan.revision());
                    return true;
                }));
        assertThatThrownBy(() -> byHand.write(jdbc.sql("""
                        insert into plans.endorsement (id, plan, revision, organisation, person, endorsed_at)
                        values (gen_random_uuid(), '%s', %d, '%s', (select id from actors.member where subject = '%s'), now())
                        """.formatted(
                        plan.id().value(), plan.revision(), organisation.id().value(), speaker.subject()))))
                .hasMessageContaining("civil society");
    }

    @Test
    void thoseAbroadEndorseAsCivilSociety_R84() {
        var speaker = register.member(
                register.entered(OrganisationKind.DIASPORA_OR_REFUGEES), Role.CIVIL_SOCIETY_REPRESENTATIVE);
        verified(speaker);
        var plan = plans.confirmed();

        assertThat(ActingAs.person(speaker, () -> reviews.endorsementObjection(plan)))
                .isEmpty();
    }

    /** Neither by its own people, nor by others for it, nor it for others: the convenor alone. */
    @Test
    void aMandateOfAPartyIsVerifiedByTheConvenorAlone_R84() {
        var party = register.member(
                register.entered(OrganisationKind.PARTY_OR_SIGNATORY), Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var claimed = claim(party);

        assertThat(mandates.find(claimed).claimant()).isEqualTo(OrganisationKind.PARTY_OR_SIGNATORY);
        assertRefused("mandate.of-a-party", () -> country.as("salma", () -> mandates.endorse(claimed)));
        assertThatThrownBy(() -> byHand.write(jdbc.sql("""
                        insert into actors.mandate_endorsement (mandate, organisation, endorsed_by, endorsed_at)
                        values ('%s', '%s', '%s', now())
                        """.formatted(
                                claimed.value(),
                                country.organisation("ORG-0005").id().value(),
                                country.person("salma").value()))))
                .hasMessageContaining("A party or signatory neither endorses");
        country.as("nadia", () -> mandates.verify(claimed));

        var another = country.as("grace", () -> mandates.claim(MandateFixtures.mandate("Those before a court")));
        assertRefused(
                "mandate.by-a-party",
                () -> ActingAs.person(party, () -> {
                    mandates.endorse(another);
                    return true;
                }));
    }

    private MandateId claim(DemoAccount speaker) {
        return ActingAs.person(
                speaker, () -> mandates.claim(MandateFixtures.mandate("People of " + speaker.username())));
    }

    private void verified(DemoAccount speaker) {
        var claimed = claim(speaker);
        country.as("nadia", () -> mandates.verify(claimed));
    }

    private static boolean invited(RoundPurpose purpose, OrganisationKind kind) {
        return purpose.canInvite(
                new Organisation(OrganisationId.next(), "ORG-X", kind, LocalizedText.of("en", "Somebody"), null, true));
    }
}
