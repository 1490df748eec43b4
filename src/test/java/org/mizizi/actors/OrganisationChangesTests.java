package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.actors.OrganisationFixtures.called;
import static org.mizizi.actors.OrganisationFixtures.something;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.security.ToDoList;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** an administrator proposes organisations, another person lets them in or refuses them, all together. */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class})
class OrganisationChangesTests {

    private static final LocalizedText REASON = LocalizedText.of("en", "Named in the official journal");

    @Autowired
    OrganisationChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationFixtures fixtures;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    TestCountry country;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ToDoList toDo;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsConfirmedStandsInTheRegisterUnderTheNextReferences_R87() {
        var first = something();
        var second = new NewOrganisation(
                OrganisationKind.UN_ENTITY, something().name(), LocalizedText.of("en", "Helps to rebuild"));
        var change = fixtures.proposed(first, second);
        assertThat(registered(first, second)).isEmpty();
        var last = lastNumber();

        country.as("nadia", () -> changes.confirm(change));

        assertThat(registered(first, second))
                .extracting(Organisation::reference)
                .containsExactly("ORG-%04d".formatted(last + 1), "ORG-%04d".formatted(last + 2));
        assertThat(registered(first, second)).allMatch(Organisation::verified);
        assertThat(registered(second)).extracting(Organisation::description).containsExactly(second.description());
        var row = read(change);
        assertThat(row.course().state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(row.content()).isEqualTo(new OrganisationChangeRow.Content(2, first.name()));
        assertThat(actions(change)).containsExactly("OrganisationsProposed", "OrganisationsConfirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM, sami, proposal.own",
        "REFUSE, sami, proposal.own",
        "WITHDRAW, other, proposal.not-own",
        "CONFIRM, other,",
        "CONFIRM, nadia,",
        "REFUSE, nadia,",
        "WITHDRAW, sami,"
    })
    void aProposalIsSettledOnceByAnotherAndTakenBackByItsAuthor_R87(ProposalStep step, String who, String reason) {
        var change = fixtures.proposed();
        var account = who.equals("other") ? memberships.another(Role.ADMINISTRATOR) : country.account(who);
        assertThat(ActingAs.person(account, () -> changes.objection(step, change))
                        .map(Refusal::key))
                .isEqualTo(java.util.Optional.ofNullable(reason));
        Runnable taken = () -> MembershipFixtures.as(account, () -> take(step, change));
        if (reason != null) {
            assertRefused(reason, taken::run);
            assertThat(read(change).course().state()).isEqualTo(ProposalState.PROPOSED);
        } else {
            taken.run();
            assertThat(read(change).course().state()).isNotEqualTo(ProposalState.PROPOSED);
            assertRefused("proposal.settled", taken::run);
        }
    }

    private void take(ProposalStep step, OrganisationChangeId change) {
        switch (step) {
            case CONFIRM -> changes.confirm(change);
            case REFUSE -> changes.refuse(change, LocalizedText.of("en", "Nobody knows them"));
            case WITHDRAW -> changes.withdraw(change);
        }
    }

    static Stream<Arguments> proposals() {
        return Stream.of(
                Arguments.of("organisation.none", List.of()),
                Arguments.of("organisation.name-taken", List.of(called("Youth Forum"))),
                Arguments.of("organisation.name-taken", List.of(called("  youth FORUM "))),
                Arguments.of("organisation.name-taken", List.of(something(), called("Youth\u00a0Forum"))),
                Arguments.of(
                        "organisation.name-taken", List.of(named(Map.of("fr", "Forum Jeune", "en", "YouthForum")))),
                Arguments.of("organisation.named-twice", List.of(called("Lake Union"), called("lake union"))),
                Arguments.of(
                        "organisation.named-twice",
                        List.of(called("Lake Union"), named(Map.of("fr", "Lake Union", "en", "Union of the Lake")))),
                Arguments.of("organisation.no-language", List.of(named(Map.of("en", "River Union", "xx", "Other")))));
    }

    private static NewOrganisation named(Map<String, String> names) {
        return new NewOrganisation(
                OrganisationKind.CIVIL_SOCIETY, new LocalizedText("en", new LinkedHashMap<>(names)), null);
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void whatCannotEnterIsNotProposed_R87(String reason, List<NewOrganisation> wanted) {
        assertRefused(reason, () -> country.as("sami", () -> changes.propose(wanted, REASON)));
    }

    @Test
    void aNameThatIsTakenIsToldWithItsHolderAndItsPlace() {
        assertThat(country.as("sami", () -> changes.objections(List.of(something(), called("youth forum")))))
                .isEqualTo(Map.of(1, Refusal.of("organisation.name-taken", "youth forum", "ORG-0006")));
    }

    @Test
    void aNameThatSomebodyHasGotSinceKeepsTheWholeProposalOut_R87() {
        var same = something();
        var other = something();
        var change = fixtures.proposed(other, same);
        fixtures.entered(same);
        assertRefused("organisation.name-taken", () -> country.as("nadia", () -> changes.confirm(change)));
        assertThat(registered(other)).isEmpty();
        assertThat(country.as("nadia", () -> changes.objection(ProposalStep.CONFIRM, change)))
                .isPresent();
        country.as("nadia", () -> changes.refuse(change, LocalizedText.of("en", "One of them is here already")));
    }

    @ParameterizedTest
    @CsvSource({"nadia", "grace", "erik", "amina"})
    void nobodyButAnAdministratorProposes_R87(String who) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as(who, () -> changes.propose(List.of(something()), REASON)));
    }

    @Test
    void nothingIsRegisteredPastTheSecondPersonOnceTheCountryExists_R87() {
        var organisation = new Organisation(
                OrganisationId.next(),
                "ORG-0900",
                OrganisationKind.MINISTRY,
                something().name(),
                null,
                true);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> country.as("sami", () -> organisations.register(organisation)));
        assertRefused(
                "organisation.founding-is-over",
                () -> ActingAs.system(Set.of(Role.FOUNDER), () -> organisations.register(organisation)));
    }

    @Test
    void aProposalWaitsForThoseWhoMayConfirmItAndForNobodyElse_R87() {
        var change = fixtures.proposed();
        var path = Paths.organisationChange(change.value());
        assertThat(paths("nadia")).contains(path);
        assertThat(paths("sami")).doesNotContain(path);
        assertThat(paths("grace")).isEmpty();
        country.as("sami", () -> changes.withdraw(change));
        assertThat(paths("nadia")).doesNotContain(path);
    }

    @Test
    void aProposalIsFoundByAnyNameInIt() {
        var last = something();
        var change = fixtures.proposed(something(), last);
        var search = new OrganisationChangeSearch(
                last.name().original(), ProposalState.PROPOSED, OrganisationChangeSearch.Sort.NEWEST);
        assertThat(country.as("amina", () -> changes.page(search, PageKey.FIRST))
                        .rows())
                .extracting(OrganisationChangeRow::id)
                .containsExactly(change);
    }

    private List<String> paths(String who) {
        return country.as(
                who,
                () -> toDo.of(currentActor.get()).stream()
                        .filter(item -> item.messageKey().startsWith("actors."))
                        .map(item -> item.path())
                        .toList());
    }

    private OrganisationChangeRow read(OrganisationChangeId change) {
        return country.as("amina", () -> changes.find(change));
    }

    private List<Organisation> registered(NewOrganisation... wanted) {
        var names = Arrays.stream(wanted).map(NewOrganisation::name).toList();
        return country.as("amina", () -> organisations.directory()).stream()
                .filter(organisation -> names.contains(organisation.name()))
                .toList();
    }

    private long lastNumber() {
        return jdbc.sql("select max(cast(substring(reference from '[0-9]+$') as bigint)) from actors.organisation")
                .query(Long.class)
                .single();
    }

    private List<String> actions(OrganisationChangeId change) {
        return jdbc.sql("select action from audit.entry where subject_id = ? order by sequence")
                .param(change.value())
                .query(String.class)
                .list();
    }
}
