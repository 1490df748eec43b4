package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.MembershipFixtures.because;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.security.ActingAs;
import org.mizizi.security.ChosenLanguages;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.LanguageChoice;
import org.mizizi.security.Role;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.traceability.LinkFixtures;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.SeenQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One human acts for several organisations, for one at a time, and is one human in every rule that asks for another. */
@PortalTest
@Import({MembershipFixtures.class, OrganisationFixtures.class, PlansFixtures.class, PrioritiesFixtures.class})
class SeveralOrganisationsTests {

    @Autowired
    MembershipChanges changes;

    @Autowired
    OwnOrganisations own;

    @Autowired
    ChosenLanguages languages;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    OrganisationFixtures register;

    @Autowired
    Mandates mandates;

    @Autowired
    Reviews reviews;

    @Autowired
    PlansFixtures plans;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    Inputs inputs;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String name;
    private PersonId officer;
    private PersonId speaker;

    /** Officer of a ministry, and speaker of the Youth Forum. */
    @BeforeEach
    void actsForTwo() {
        name = "new-" + UUID.randomUUID();
        officer = fixtures.begun(fixtures.called(name, "ORG-0002", Role.MINISTRY_OFFICER));
        speaker = fixtures.begun(fixtures.called(name, "ORG-0006", Role.CIVIL_SOCIETY_REPRESENTATIVE));
    }

    private DemoAccount both() {
        return new DemoAccount(name, name, Set.of(Role.MINISTRY_OFFICER, Role.CIVIL_SOCIETY_REPRESENTATIVE));
    }

    private void as(DemoAccount account, Runnable work) {
        MembershipFixtures.as(account, work);
    }

    private OrganisationId organisation(String reference) {
        return country.organisation(reference).id();
    }

    private void actFor(String reference) {
        as(both(), () -> own.choose(organisation(reference)));
    }

    @Test
    void theyActForOneAtATimeWithTheRolesTheyHaveThereAndForTheSameWhenTheyComeAgain() {
        assertThat(officer).isNotEqualTo(speaker);
        assertThat(ActingAs.person(both(), currentActor::get).acting()).contains(organisation("ORG-0002"));
        actFor("ORG-0006");
        var actor = ActingAs.person(both(), currentActor::get);
        assertThat(actor.acting()).contains(organisation("ORG-0006"));
        assertThat(actor.person()).isEqualTo(speaker);
        assertThat(actor.roles()).containsExactly(Role.CIVIL_SOCIETY_REPRESENTATIVE);
        assertThat(actor.isSameHumanAs(officer)).isTrue();
        assertThat(ActingAs.person(both(), own::choices))
                .extracting(Organisation::reference)
                .containsExactly("ORG-0002", "ORG-0006");
    }

    @Test
    void nobodyChoosesAnOrganisationThatIsNotTheirs() {
        assertThatThrownBy(() -> actFor("ORG-0003")).isInstanceOf(NotFoundException.class);
        assertObjected(
                "insert into actors.choice (subject, member, chosen_at) select 'mine', id, now() from actors.member "
                        + "where name = 'fatima'");
    }

    @Test
    void whatTheySayIsSaidForTheOrganisationTheyHaveChosenAndTheyDoNotEndorseItForAnother_R87() {
        actFor("ORG-0006");
        var round = priorities.openRound();
        var input = ActingAs.person(
                both(),
                () -> inputs.submit(inputs.saveDraft(round.id(), PrioritiesFixtures.content("Wells", Authorship.NAMED))
                        .id()));
        assertThat(input.voice().organisation()).isEqualTo(organisation("ORG-0006"));
        actFor("ORG-0002");
        assertRefused("input.own-elsewhere", () -> as(both(), () -> endorsements.endorse(input.id())));
    }

    /** The heart: nobody confirms for one organisation what was claimed for another of theirs. */
    @Test
    void nobodyAnswersALinkThatAnotherOrganisationOfTheirsClaims_R83() {
        actFor("ORG-0006");
        var links = new LinkFixtures(jdbc, byHand, clock);
        var ministry = organisation("ORG-0002").value();
        var link = links.claim(
                links.plan(ministry), links.input(organisation("ORG-0006").value()), ministry);
        assertRefused(
                "link.own-elsewhere",
                () -> as(
                        both(),
                        () -> questions.answer(new SeenQuestion(link, "", null), LinkState.CONFIRMED, null, "en")));
        assertObjected("""
                insert into traceability.link_answer (id, link, organisation, person, said, given_at, about, shown)
                select gen_random_uuid(), '%s', organisation, id, 'CONFIRMED', now(), '{}', true
                from actors.member where id = '%s'
                """.formatted(link.value(), speaker.value()));
    }

    @Test
    void theyBeginNowhereWhereTheyWouldSettleWhatTheyDo_R87() {
        assertRefused(
                "membership.oversees-others",
                () -> fixtures.proposed(fixtures.called(name, "ORG-0001", Role.CONVENOR)));
        assertRefused(
                "membership.on-both-sides",
                () -> fixtures.proposed(fixtures.called(name, "ORG-0010", Role.EXTERNAL_OFFICER)));
        assertRefused(
                "membership.decides-and-endorses",
                () -> fixtures.proposed(fixtures.called(name, "ORG-0003", Role.MINISTRY_APPROVER)));
    }

    /** Proposed as the administrator of one secretariat, and settled as the convenor of another that they joined since. */
    @Test
    void oneHumanIsNotTwoPeople_R87() {
        var leila = fixtures.another(Role.ADMINISTRATOR);
        var change = ActingAs.person(
                leila,
                () -> changes.proposeBegin(fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER), because("Named")));
        var asAdministrator = country.as("sami", () -> changes.find(change))
                .course()
                .proposed()
                .proposedBy();
        fixtures.gone(asAdministrator, Role.ADMINISTRATOR);
        var elsewhere = register.entered(OrganisationKind.PUBLIC_BODY);
        var asConvenor = fixtures.begun(
                new NewMembership(leila.subject(), leila.username(), null, "en", elsewhere.id(), Role.CONVENOR));
        var convenor = new DemoAccount(leila.username(), leila.displayName(), Set.of(Role.CONVENOR));

        assertRefused("proposal.own", () -> as(convenor, () -> changes.confirm(change)));
        assertRefused("proposal.own", () -> as(convenor, () -> changes.refuse(change, because("No"))));
        for (var settled : List.of("CONFIRMED', answer = null, ", "REFUSED', answer = reason, ")) {
            assertObjected(
                    "update actors.membership_change set state = '%s settled_at = now(), settled_by = '%s' where id = '%s'"
                            .formatted(settled, asConvenor.value(), change.value()));
        }
    }

    /** Three organisations verify a mandate together: they are three people, and none of those whose it is. */
    @Test
    void anEndorsementIsAnotherHumansWord_R49() {
        fixtures.begun(fixtures.called(name, "ORG-0007", Role.CIVIL_SOCIETY_REPRESENTATIVE));
        var others = country.as("paul", () -> mandates.claim(MandateFixtures.mandate("Those who plan " + name)));
        var ours = country.as("grace", () -> mandates.claim(MandateFixtures.mandate("Those who judge " + name)));
        actFor("ORG-0006");
        assertRefused("mandate.own-elsewhere", () -> as(both(), () -> mandates.endorse(ours)));
        assertObjected(endorsement(ours.value(), "ORG-0006", speaker));
        as(both(), () -> mandates.endorse(others));

        actFor("ORG-0007");
        assertRefused("mandate.endorsed-elsewhere", () -> as(both(), () -> mandates.endorse(others)));
        assertObjected(endorsement(
                others.value(),
                "ORG-0007",
                ActingAs.person(both(), currentActor::get).person()));
    }

    private String endorsement(UUID mandate, String reference, PersonId by) {
        return "insert into actors.mandate_endorsement (mandate, organisation, endorsed_by, endorsed_at) values ('%s', '%s', '%s', now())"
                .formatted(mandate, organisation(reference).value(), by.value());
    }

    @Test
    void nobodyEndorsesAPlanForTwoOrganisationsOrOfTheirOwnMinistry_R61() {
        fixtures.begun(fixtures.called(name, "ORG-0007", Role.CIVIL_SOCIETY_REPRESENTATIVE));
        var agencys = plans.confirmed();
        var ministrys = plans.submitted("grace");
        actFor("ORG-0006");
        assertRefused("plan.endorses-own", () -> as(both(), () -> reviews.endorse(ministrys.id(), 1)));
        assertObjected(endorsement(ministrys, "ORG-0006", speaker));
        as(both(), () -> reviews.endorse(agencys.id(), 1));

        actFor("ORG-0007");
        assertRefused("plan.endorsed-elsewhere", () -> as(both(), () -> reviews.endorse(agencys.id(), 1)));
        assertObjected(endorsement(
                agencys, "ORG-0007", ActingAs.person(both(), currentActor::get).person()));
    }

    private String endorsement(Plan plan, String reference, PersonId by) {
        return """
                insert into plans.endorsement (id, plan, revision, organisation, person, endorsed_at)
                values (gen_random_uuid(), '%s', 1, '%s', '%s', now())
                """.formatted(plan.id().value(), organisation(reference).value(), by.value());
    }

    @Test
    void aMemberStaysInTheirOrganisation_R87() {
        assertObjected("update actors.member set organisation = '%s' where id = '%s'"
                .formatted(organisation("ORG-0003").value(), officer.value()));
    }

    @Test
    void theNameTheyAreKnownByIsTheirsEverywhere() {
        var elsewhere = new NewMembership(
                both().subject(), "Somebody else", null, "en", organisation("ORG-0003"), Role.MINISTRY_OFFICER);
        var change = fixtures.proposed(elsewhere);
        assertThat(country.as("sami", () -> changes.find(change)).account().name())
                .isEqualTo(name);
    }

    @Test
    void theAdministratorIsToldForWhomTheyActAlready() {
        assertThat(country.as("sami", () -> changes.actsAlreadyFor(both().subject())))
                .extracting(Organisation::reference)
                .containsExactlyInAnyOrder("ORG-0002", "ORG-0006");
    }

    /** Who they were goes everywhere at once, and not before they act for nobody. */
    @Test
    void aHumanIsErasedInAllOrganisationsAtOnce_T75() {
        fixtures.gone(officer, Role.MINISTRY_OFFICER);
        assertRefused(
                "membership.acts-elsewhere",
                () -> country.as("sami", () -> changes.proposeErasure(officer, because("Asked for it"))));
        actFor("ORG-0006");
        fixtures.gone(speaker, Role.CIVIL_SOCIETY_REPRESENTATIVE);
        languages.keep(both().subject(), new LanguageChoice(InterfaceLanguage.SWAHILI, clock.instant()));
        var erasure = country.as("sami", () -> changes.proposeErasure(officer, because("Asked for it")));
        country.as("nadia", () -> changes.confirm(erasure));
        assertThat(namesOf(officer, speaker)).containsExactly("—", "—");
        assertThat(languages.of(both().subject())).isEmpty();
        assertThat(jdbc.sql("select count(*) from actors.choice where subject = ?")
                        .param(both().subject())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> namesOf(PersonId one, PersonId other) {
        return jdbc.sql("select name from actors.member where id in (?, ?)")
                .params(one.value(), other.value())
                .query(String.class)
                .list();
    }

    private void assertObjected(String statement) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageMatching(
                        "(?s).*(Nobody|Another human|Whoever acts for another|Those who|One acts for|rests on whoever proposed it).*");
    }
}
