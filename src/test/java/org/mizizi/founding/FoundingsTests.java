package org.mizizi.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.Refused.assertRefused;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mizizi.TestDatabase;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Coordination;
import org.mizizi.country.Countries;
import org.mizizi.country.CountryNotice;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Place;
import org.mizizi.security.ActingAs;
import org.mizizi.security.PortalAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** from an empty portal to the first person who was named by two others. */
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("accounts")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(FoundingFixtures.class)
class FoundingsTests {

    @Autowired
    Foundings foundings;

    @Autowired
    FoundingFixtures fixtures;

    @Autowired
    Countries countries;

    @Autowired
    Organisations organisations;

    @Autowired
    MembershipChanges changes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCountryIsFoundedAndItsFirstTwoPeopleNameTheThird_R02_R87() {
        var founder = account("8b1f6c52-0d6f-4c5e-9f0e-6a43c3f4b0aa", Set.of());
        ActingAs.person(founder, this::whatIsNotWholeIsNotFounded);
        var invitations = ActingAs.person(founder, foundings::found);

        assertThat(invitations).extracting(FirstInvitation::role).containsExactly(Role.ADMINISTRATOR, Role.CONVENOR);
        assertThat(invitations)
                .allSatisfy(invitation ->
                        assertThat(invitation.door()).map(URI::getPath).contains("/sign-in/invitation"));
        assertThat(countries.country().name())
                .isEqualTo(SmallCountry.file().country().name());
        assertThat(countries.places()).extracting(Place::code).containsExactly("XT", "XT01");
        assertThat(countries.covered()).containsExactly(new CoveredCountry("XTA", "XT"));
        assertThat(countries.spokenLanguages()).isEqualTo(SmallCountry.file().spokenLanguages());
        assertThat(countries.notice(CountryNotice.Page.PRIVACY))
                .contains(new CountryNotice(
                        CountryNotice.Page.PRIVACY,
                        LocalizedText.of("fr", "Le défenseur des droits répond."),
                        countries.today()));
        assertThat(countries.coordination()).map(Coordination::form).contains(Coordination.Form.LEAD);
        assertThat(countries.currentApprovalRule())
                .hasValueSatisfying(
                        rule -> assertThat(rule.civilSocietyEndorsements()).isEqualTo(2));
        assertThat(organisations.directory())
                .singleElement()
                .satisfies(secretariat -> assertThat(secretariat.kind()).isEqualTo(OrganisationKind.PUBLIC_BODY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ActingAs.person(founder, foundings::draft));
        assertThat(jdbc.sql("select count(*) from founding.secret")
                        .query(Integer.class)
                        .single())
                .isZero();
        theFirstTwoNameTheThird(organisations.directory().getFirst());
    }

    private boolean whatIsNotWholeIsNotFounded() {
        foundings.admit(fixtures.printed());
        assertRefused("founding.no-languages", foundings::found);
        foundings.save(new FoundingDraft(0, SmallCountry.file()));
        return true;
    }

    private void theFirstTwoNameTheThird(Organisation secretariat) {
        var administrator = account(subjectOf("sami@mizizi.example"), Set.of(Role.ADMINISTRATOR));
        var convenor = account(subjectOf("nadia@mizizi.example"), Set.of(Role.CONVENOR));
        var because = LocalizedText.of("en", "Named by the minister");
        assertRefused(
                "membership.no-email",
                () -> ActingAs.person(
                        administrator, () -> changes.proposeBegin(wanted(secretariat, "amina"), because)));
        var change = ActingAs.person(
                administrator, () -> changes.proposeBegin(wanted(secretariat, "amina@mizizi.example"), because));
        assertThat(jdbc.sql("select count(*) from accounts.invitation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        assertRefused("proposal.own", () -> ActingAs.person(administrator, () -> changes.confirm(change)));
        assertThat(ActingAs.person(convenor, () -> changes.confirm(change))).isPresent();
        var amina = account(subjectOf("amina@mizizi.example"), Set.of(Role.AUDITOR));
        assertThat(ActingAs.person(amina, () -> organisations.membersOf(secretariat.id())))
                .hasSize(3);
    }

    private static NewMembership wanted(Organisation secretariat, String email) {
        return new NewMembership("", "Amina", email, "en", secretariat.id(), Role.AUDITOR);
    }

    private String subjectOf(String email) {
        return jdbc.sql("select id::text from accounts.account where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    private static PortalAccount account(String subject, Set<Role> roles) {
        return new PortalAccount(subject, subject, "en", roles, Instant.now());
    }
}
