package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.OrganisationKind.CIVIL_SOCIETY;
import static org.mizizi.actors.OrganisationKind.COMMUNITY_GROUP;
import static org.mizizi.actors.OrganisationKind.MINISTRY;
import static org.mizizi.actors.OrganisationKind.PARTY_OR_SIGNATORY;
import static org.mizizi.actors.OrganisationKind.UN_ENTITY;
import static org.mizizi.security.Role.CIVIL_SOCIETY_REPRESENTATIVE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Verdict;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPlan;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.Link.LinkId;
import org.mizizi.traceability.LinkFixtures;
import org.mizizi.traceability.LinkState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations end by two people: nothing new is done in their name, and what they said stays. */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class})
class OrganisationEndingsTests {

    private static final LocalizedText WHY = LocalizedText.of("en", "Named in the official journal");

    @Autowired
    OrganisationFixtures register;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    MembershipChanges roles;

    @Autowired
    Organisations organisations;

    @Autowired
    Mandates mandates;

    @Autowired
    Rounds rounds;

    @Autowired
    Ledger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestCountry country;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LinkFixtures links;

    @BeforeEach
    void linksCanBeClaimed() {
        links = new LinkFixtures(jdbc, byHand, clock);
    }

    @Test
    void whoActsForAnOrganisationThatEndsLosesTheirRoleAsAMembershipThatEnds_R87() {
        var ending = register.entered(CIVIL_SOCIETY);
        var speaker = register.member(ending, CIVIL_SOCIETY_REPRESENTATIVE);
        assertThat(memberships.rolesOf(speaker.subject())).containsExactly("CIVIL_SOCIETY_REPRESENTATIVE");

        close(ending);

        assertThat(organisations.find(ending.id()))
                .satisfies(one -> assertThat(one.hasEnded()).isTrue())
                .satisfies(one -> assertThat(one.verified()).isFalse());
        assertThat(memberships.rolesOf(speaker.subject())).isEmpty();
        assertThat(country.as("sami", () -> roles.former(ending.id())))
                .extracting(Member::subject)
                .containsExactly(speaker.subject());
        assertThat(jdbc.sql("""
                        select kind || ' ' || state from actors.membership_change where organisation = ? order by proposed_at, kind
                        """).param(ending.id().value()).query(String.class).list())
                .containsExactlyInAnyOrder("BEGIN CONFIRMED", "END CONFIRMED");
    }

    /** Each role is a change of its own, and each leaves the others as they were until its turn. */
    @Test
    void whoHasTwoRolesLosesBoth_R87() {
        var ending = register.entered(MINISTRY);
        var officer = register.member(ending, Role.MINISTRY_OFFICER);
        var also = new NewMembership(
                officer.subject(), officer.username(), null, "en", ending.id(), Role.MINISTRY_APPROVER);
        var change = country.as("sami", () -> roles.proposeBegin(also, WHY));
        country.as("nadia", () -> roles.confirm(change));
        assertThat(memberships.rolesOf(officer.subject())).hasSize(2);

        close(ending);

        assertThat(memberships.rolesOf(officer.subject())).isEmpty();
    }

    @Test
    void nothingNewIsEnteredForWhatHasEnded_R84() {
        var ended = register.entered(CIVIL_SOCIETY);
        var other = register.entered(CIVIL_SOCIETY);
        close(ended);

        assertRefused("organisation.has-ended", () -> register.member(ended, CIVIL_SOCIETY_REPRESENTATIVE));
        assertRefused("organisation.ended-already", () -> propose(() -> changes.proposeClosing(ended.id(), WHY)));
        assertRefused(
                "organisation.into-one-that-ended",
                () -> propose(() -> changes.proposeMerger(other.id(), ended.id(), WHY)));
        assertRefused(
                "organisation.has-ended",
                () -> propose(
                        () -> changes.proposeAmendment(ended.id(), ended.name(), null, OrganisationProfile.NONE, WHY)));
        assertRefused(
                "organisation.no-such-network",
                () -> propose(
                        () -> changes.proposeAmendment(other.id(), other.name(), null, inNetworks(ended.id()), WHY)));
    }

    @Test
    void anOrganisationIsMergedOnlyIntoOneThatMayDoTheSame_R84() {
        var group = register.entered(COMMUNITY_GROUP);
        for (var kind : List.of(PARTY_OR_SIGNATORY, MINISTRY, UN_ENTITY)) {
            var into = register.entered(kind);
            assertRefused(
                    "organisation.into-another-kind",
                    () -> propose(() -> changes.proposeMerger(group.id(), into.id(), WHY)));
        }
        assertRefused(
                "organisation.into-itself", () -> propose(() -> changes.proposeMerger(group.id(), group.id(), WHY)));
        assertThat(propose(() -> changes.proposeMerger(
                        group.id(), register.entered(CIVIL_SOCIETY).id(), WHY)))
                .isNotNull();
    }

    @Test
    void theLastSecretariatIsNotEndedNorIsAnyByItsOwnPeople_R87() {
        var secretariat = country.organisation("ORG-0001").id();
        var other = register.entered(OrganisationKind.PUBLIC_BODY);
        var administrator = register.member(other, Role.ADMINISTRATOR);
        assertRefused(
                "organisation.last-secretariat",
                () -> MembershipFixtures.as(administrator, () -> changes.proposeClosing(secretariat, WHY)));
        var convenor = register.member(other, Role.CONVENOR);
        assertRefused("organisation.ends-ones-own", () -> propose(() -> changes.proposeClosing(secretariat, WHY)));

        var closing = propose(() -> changes.proposeClosing(other.id(), WHY));
        assertThat(objection(closing, convenor))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("organisation.ends-ones-own"));
        country.as("nadia", () -> changes.confirm(closing));
        assertThat(organisations.find(other.id()).hasEnded()).isTrue();
    }

    @Test
    void whatWaitsIsSettledBeforeAnOrganisationEnds_R87() {
        var ending = register.entered(CIVIL_SOCIETY);
        var closing = propose(() -> changes.proposeClosing(ending.id(), WHY));
        assertRefused("organisation.open-already", () -> propose(() -> changes.proposeClosing(ending.id(), WHY)));
        var begin = country.as(
                "sami",
                () -> roles.proposeBegin(
                        new NewMembership(
                                "new-" + UUID.randomUUID(),
                                "Somebody",
                                null,
                                "en",
                                ending.id(),
                                CIVIL_SOCIETY_REPRESENTATIVE),
                        WHY));

        assertRefused("organisation.open-memberships", () -> country.as("nadia", () -> changes.confirm(closing)));
        country.as("sami", () -> roles.withdraw(begin));
        assertRefused("proposal.own", () -> country.as("sami", () -> changes.confirm(closing)));
        country.as("nadia", () -> changes.confirm(closing));
    }

    /** trace.md: what a merged organisation has not answered, the one it became part of is asked, also over several mergers. */
    @Test
    void theOneThatTookOverIsAskedWhatWasNotAnswered_R83() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(COMMUNITY_GROUP);
        var third = register.entered(CIVIL_SOCIETY);
        var cited = cite(links.input(first.id().value()));
        assertThat(asked(cited)).containsExactly(first.id());

        merge(first, second);
        assertThat(asked(cited)).containsExactly(second.id());
        assertThat(state(cited)).isEqualTo("CLAIMED");
        merge(second, third);
        assertThat(asked(cited)).containsExactly(third.id());

        links.answer(cited, third.id().value(), LinkState.CONFIRMED);
        assertThat(state(cited)).isEqualTo("CONFIRMED");
        assertThat(asked(cited)).isEmpty();

        close(third);
        assertThat(state(cited)).as("what was answered stays").isEqualTo("CONFIRMED");
    }

    @Test
    void whatWasAnsweredStaysAndIsAskedOfNobodyAgain_R83() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(CIVIL_SOCIETY);
        var priority = links.priority(secretariat());
        links.claim(priority, links.input(first.id().value()), secretariat(), 3);
        links.claim(priority, links.input(second.id().value()), secretariat(), 3);
        var cited = cite(priority);
        links.answer(cited, first.id().value(), LinkState.DISPUTED);
        links.answer(cited, second.id().value(), LinkState.CONFIRMED);

        merge(first, second);

        assertThat(asked(cited)).isEmpty();
        assertThat(heard(cited)).as("two answers of two").isEqualTo("2 1 0 1 DISPUTED");
        links.answer(cited, second.id().value(), LinkState.CONFIRMED, 0);
        assertThat(heard(cited)).as("the one that took over says what stands").isEqualTo("1 1 0 0 CONFIRMED");
        assertTheLedgerHolds();
    }

    /** The ledger proves which answer stands, however many mergers later it was given. */
    @Test
    void whatTheOneThatTookOverAnswersIsProvenByTheLedger_T72() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(CIVIL_SOCIETY);
        var third = register.entered(CIVIL_SOCIETY);
        var cited = cite(links.input(first.id().value()));
        links.answer(cited, first.id().value(), LinkState.DISPUTED);
        merge(first, second);
        assertTheLedgerHolds();
        merge(second, third);
        links.answer(cited, third.id().value(), LinkState.PARTLY, 0);
        assertThat(heard(cited)).isEqualTo("1 0 1 0 PARTLY");
        assertTheLedgerHolds();

        close(third);
        assertThat(heard(cited)).isEqualTo("1 0 1 0 PARTLY");
        assertTheLedgerHolds();
    }

    /** Else its answer could still stand though the one that took over has answered since. */
    @Test
    void nobodyWhoHasAnsweredEndsWhileAnotherAnswers_T72() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(CIVIL_SOCIETY);
        var priority = links.priority(secretariat());
        links.claim(priority, links.input(first.id().value()), secretariat(), 3);
        links.claim(priority, links.input(second.id().value()), secretariat(), 3);
        var cited = cite(priority);
        links.answer(cited, first.id().value(), LinkState.DISPUTED);

        var elsewhere = new TransactionTemplate(transactions);
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            links.answer(cited, second.id().value(), LinkState.CONFIRMED, 0);
            assertThatThrownBy(() -> elsewhere.executeWithoutResult(
                            _ -> jdbc.sql("select id from actors.organisation where id = ? for no key update nowait")
                                    .param(first.id().value())
                                    .query(_ -> {})))
                    .hasMessageContaining("could not obtain lock");
        });
    }

    private void assertTheLedgerHolds() {
        assertThat(country.as("amina", () -> ledger.verify())).isInstanceOf(Verdict.Intact.class);
    }

    /** Nobody answers in the place of one that was closed: unanswered for good. */
    @Test
    void nobodyIsAskedInThePlaceOfOneThatWasClosed_R83() {
        var closed = register.entered(CIVIL_SOCIETY);
        var cited = cite(links.input(closed.id().value()));
        close(closed);

        assertThat(asked(cited)).isEmpty();
        assertThat(state(cited)).isEqualTo("UNANSWERED");
        assertThatThrownBy(() -> links.answer(cited, closed.id().value(), LinkState.CONFIRMED))
                .hasMessageContaining("Only those who said what is cited");
    }

    /** What one claimed of the other's words are own words from then on, and confirmed by nobody. */
    @Test
    void aMergerMakesNobodyAnswerTheirOwnClaim_R83() {
        var first = register.entered(CIVIL_SOCIETY);
        var second = register.entered(CIVIL_SOCIETY);
        var cited = links.claim(
                links.plan(second.id().value()),
                links.input(first.id().value()),
                second.id().value(),
                3);
        merge(first, second);

        assertThat(state(cited)).isEqualTo("OWN");
        assertThatThrownBy(() -> links.answer(cited, second.id().value(), LinkState.CONFIRMED))
                .hasMessageContaining("Nobody answers a link that their own organisation claimed");
    }

    @Test
    void aMandateEndsWithItsOrganisation_R49() {
        var ending = register.entered(CIVIL_SOCIETY);
        var speaker = register.member(ending, CIVIL_SOCIETY_REPRESENTATIVE);
        MembershipFixtures.as(speaker, () -> {
            var claimed = mandates.claim(MandateFixtures.mandate("People of " + ending.reference()));
            country.as("nadia", () -> mandates.verify(claimed));
        });
        var today = LocalDate.now(clock);
        assertThat(speaksFor(ending, today)).isTrue();

        close(ending);

        assertThat(speaksFor(ending, today.plusDays(2))).isFalse();
        assertThat(mandates.of(ending.id()))
                .allSatisfy(mandate ->
                        assertThat(mandate.isValidOn(today.plusDays(2))).isFalse());
    }

    /** Not even by SQL. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    as one person proposed and another confirmed it | update actors.organisation set ended_at = now(), verified = false where id = '{one}'
                    as one person proposed and another confirmed it | update actors.organisation set ended_at = now(), merged_into = '{other}', verified = false where id = '{one}'
                    stays as it was                  | update actors.organisation set ended_at = null, verified = true where id = '{ended}'
                    stays as it was                  | update actors.organisation set merged_into = '{other}' where id = '{ended}'
                    another confirmed it last        | update actors.organisation set contact = 'else@here.example' where id = '{one}'
                    another confirmed it last        | update actors.organisation set networks = array['{other}'::uuid] where id = '{one}'
                    another confirmed it last        | update actors.organisation set name = '{"source":"en","texts":{"en":"Another"}}' where id = '{one}'
                    permission denied                | insert into actors.succession (organisation, speaker) values ('{one}', '{other}')
                    permission denied                | update actors.succession set speaker = '{other}' where organisation = '{ended}'
                    gets nothing new                 | insert into rounds.invitation (round, organisation) values ('{round}', '{ended}')
                    gets nothing new                 | insert into actors.organisation_change (id, version, kind, size, reason, state, proposed_by, proposed_at, organisation, merged_into) select gen_random_uuid(), 0, 'MERGE', 1, '{"source":"en","texts":{"en":"x"}}', 'PROPOSED', id, now(), '{one}', '{ended}' from actors.member where name = 'sami'
                    """)
    void theDatabaseLetsNobodyEndOrComeBackButByTwoPeople_R87(String why, String statement) {
        var one = register.entered(CIVIL_SOCIETY);
        var other = register.entered(CIVIL_SOCIETY);
        var ended = register.entered(CIVIL_SOCIETY);
        close(ended);
        var attempt = statement
                .replace("{round}", planned().value().toString())
                .replace("{one}", one.id().value().toString())
                .replace("{other}", other.id().value().toString())
                .replace("{ended}", ended.id().value().toString());
        assertThatThrownBy(() -> byHand.write(jdbc.sql(attempt))).hasStackTraceContaining(why);
    }

    private RoundId planned() {
        var opens = clock.instant().plus(Duration.ofDays(2));
        var plan = new RoundPlan(
                RoundPurpose.COLLECT, WHY, WHY, opens, opens.plus(Duration.ofDays(30)), null, null, country.internal());
        return country.as("nadia", () -> rounds.plan(plan)).id();
    }

    private static OrganisationProfile inNetworks(OrganisationId... networks) {
        return new OrganisationProfile(List.of(networks), null, null, false, List.of());
    }

    private OrganisationChangeId propose(Supplier<OrganisationChangeId> proposal) {
        return country.as("sami", proposal);
    }

    private Optional<Refusal> objection(OrganisationChangeId change, DemoAccount reader) {
        return ActingAs.person(reader, () -> changes.objection(ProposalStep.CONFIRM, change));
    }

    private void close(Organisation organisation) {
        var change = propose(() -> changes.proposeClosing(organisation.id(), WHY));
        country.as("nadia", () -> changes.confirm(change));
    }

    private void merge(Organisation organisation, Organisation into) {
        var change = propose(() -> changes.proposeMerger(organisation.id(), into.id(), WHY));
        country.as("nadia", () -> changes.confirm(change));
    }

    private UUID secretariat() {
        return country.organisation("ORG-0001").id().value();
    }

    /** A plan of somebody else cites it. */
    private LinkId cite(UUID upstream) {
        var agency = country.organisation("ORG-0011").id().value();
        return links.claim(links.plan(agency), upstream, agency, 3);
    }

    private Set<OrganisationId> asked(LinkId link) {
        return jdbc.sql("select organisation from traceability.still_asked where link = ?")
                .param(link.value())
                .query((row, _) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .set();
    }

    private String state(LinkId link) {
        return jdbc.sql("select state from traceability.standing(now()) where link = ?")
                .param(link.value())
                .query(String.class)
                .single();
    }

    /** How many are asked, what they said, and what that comes to. */
    private String heard(LinkId link) {
        return jdbc.sql("""
                        select concat_ws(' ', asked, confirmed, partly, disputed, verdict) from traceability.heard where link = ?
                        """).param(link.value()).query(String.class).single();
    }

    private boolean speaksFor(Organisation organisation, LocalDate day) {
        return jdbc.sql("select actors.speaks_for_people(?, ?)")
                .params(organisation.id().value(), day)
                .query(Boolean.class)
                .single();
    }
}
