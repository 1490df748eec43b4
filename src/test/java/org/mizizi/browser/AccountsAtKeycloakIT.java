package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.mizizi.TestDatabase;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.security.Accounts;
import org.mizizi.security.Accounts.Invitee;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The portal makes accounts at the real Keycloak, which mails their owners, and tells it what they may claim. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.main.register-shutdown-hook=false",
            "vaadin.launch-browser=false",
            "mizizi.session.recheck=0s"
        })
@ActiveProfiles({"demo", "keycloak"})
@ContextConfiguration(initializers = {TestDatabase.class, TestKeycloak.class})
@DirtiesContext
@ResourceLock(TestKeycloak.PORTAL)
class AccountsAtKeycloakIT {

    private static final String ELDERS = "ORG-0007";

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MembershipChanges changes;

    @Value("${mizizi.oidc.secret}")
    String secret;

    private RealmKeeper keeper;

    @BeforeEach
    void keycloakAndItsMailServerAnswer() {
        keeper = new RealmKeeper(TestKeycloak.realm());
        TestKeycloak.mails().start();
    }

    @AfterEach
    void leave() {
        TestKeycloak.mails().stop();
        keeper.close();
    }

    @Test
    void whoIsInvitedChoosesAPasswordByMailAndActsAsLongAsTheRoleIsTheirs_R87() {
        var subject = invite("A Newcomer", "newcomer@elders.example", "fr");
        register(subject, "newcomer@elders.example");
        accounts.grant(subject, ELDERS, Role.CIVIL_SOCIETY_REPRESENTATIVE);
        try (var person = Person.anybody(TestKeycloak.portal(), "fr", Person.DESK)) {
            var page = person.page();
            var newcomer = new InvitedPart("newcomer@elders.example");
            newcomer.choosesPassword(person);
            newcomer.signsIn(person);
            assertThat(page.locator(".who")).containsText("A Newcomer");
            assertThat(page.locator(".who")).containsText(person.reads("role.CIVIL_SOCIETY_REPRESENTATIVE"));

            end(subject);
            page.waitForCondition(() -> keeper.organisationsOf(subject).isEmpty());
            page.navigate(TestKeycloak.portal() + "/workspace/inputs");
            assertThat(page.locator(".lead")).hasText(person.reads("session.ended.LESS_THAN_BEFORE"));
            page.locator("a.button").click();
            assertThat(page).hasURL(TestKeycloak.portal() + "/workspace/inputs");
            person.settle();
            assertThat(page.locator(".who")).containsText(person.reads("role.OBSERVER"));
        }
    }

    @Test
    void whoHasOneNameIsAskedForNoOther() {
        invite("Alone", "alone@elders.example", "fr");
        try (var person = Person.anybody(TestKeycloak.portal(), "fr", Person.PHONE)) {
            var alone = new InvitedPart("alone@elders.example");
            alone.choosesPassword(person);
            alone.signsIn(person);
            assertThat(person.page().locator(".who")).containsText("Alone");
        }
    }

    @Test
    void theInvitationIsInTheLanguageOfThePersonAndAskedForAgainItIsOfTheSameAccount() throws MessagingException {
        var first = invite("Twice", "twice@elders.example", "fr");
        assertThat(invite("Twice", " Twice@Elders.example", "fr")).isEqualTo(first);
        assertThat(accounts.reserve(new Invitee("Twice", "TWICE@elders.example", "fr")))
                .isEqualTo(first);
        assertThat(keeper.accountsOf("twice@elders.example")).containsExactly("twice@elders.example");
        assertThat(new InvitedPart("twice@elders.example").mails()).hasSize(2);
        assertThat(new InvitedPart("twice@elders.example").mails().getFirst().getSubject())
                .isEqualTo("Mettre à jour votre compte");
    }

    @Test
    void whoHasAPasswordKeepsTheirAccountAndIsNotMailed() {
        assertThat(invite("Salma Idris", "salma@mediation.example", "en")).isEqualTo(DemoAccount.subjectOf("salma"));
        assertThat(new InvitedPart("salma@mediation.example").mails()).isEmpty();
    }

    @Test
    void nobodyIsGivenBackAnAccountThatWasDisabledAtKeycloak() {
        keeper.disable("josephine");
        assertRefused("account.disabled-there", () -> invite("Any", "josephine@traders.example", "en"));
    }

    @Test
    void withoutMailNobodyIsInvitedAndNoAccountStays() {
        TestKeycloak.mails().stop();
        assertRefused("account.no-mail", () -> invite("Any", "unreached@elders.example", "en"));
        assertThat(keeper.accountsOf("unreached@elders.example")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefusedInWords() {
        assertRefused("account.not-accepted", () -> invite("Any", "no address", "en"));
    }

    @Test
    void anOrganisationIsMadeOnceAndLeftWithTheLastRole() {
        var subject = accounts.reserve(new Invitee("One Two", "two@bodies.example", "en"));
        var other = accounts.reserve(new Invitee("Two Two", "other@bodies.example", "en"));
        accounts.grant(subject, "ORG-0990", Role.MINISTRY_OFFICER);
        accounts.grant(subject, "ORG-0990", Role.MINISTRY_OFFICER);
        accounts.grant(subject, "ORG-0990", Role.MINISTRY_APPROVER);
        accounts.grant(other, "ORG-0990", Role.MINISTRY_OFFICER);
        assertThat(keeper.organisationsOf(subject)).containsExactly("ORG-0990");
        accounts.revoke(subject, "ORG-0990", Role.MINISTRY_OFFICER);
        assertThat(keeper.organisationsOf(subject)).containsExactly("ORG-0990");
        accounts.revoke(subject, "ORG-0990", Role.MINISTRY_APPROVER);
        assertThat(keeper.organisationsOf(subject)).isEmpty();
        assertThat(keeper.organisationsOf(other)).containsExactly("ORG-0990");
    }

    @Test
    void thePortalMayKeepAccountsAtKeycloakAndNothingElse_A5() {
        assertThat(keeper.answersThePortal(secret, "/users?max=1")).isEqualTo(200);
        assertThat(List.of("/clients", "/roles", "/authentication/flows", "/events", "/identity-provider/instances"))
                .allSatisfy(path ->
                        assertThat(keeper.answersThePortal(secret, path)).isEqualTo(403));
    }

    private static DemoAccount demo(String username, Role role) {
        return new DemoAccount(username, username, Set.of(role));
    }

    private String invite(String name, String email, String language) {
        var invited = accounts.invite(new Invitee(name, email, language));
        assertThat(invited.door()).isEmpty();
        return invited.subject();
    }

    /** As two people want it; Keycloak is told in its own time. */
    private void end(String subject) {
        var person = jdbc.sql("select id from actors.member where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single();
        var change = ActingAs.person(
                demo("sami", Role.ADMINISTRATOR),
                () -> changes.proposeEnd(
                        new PersonId(person), Role.CIVIL_SOCIETY_REPRESENTATIVE, LocalizedText.of("en", "Left")));
        ActingAs.person(demo("nadia", Role.CONVENOR), () -> changes.confirm(change));
    }

    /** One administrator proposes it, the convenor confirms it. */
    private void register(String subject, String email) {
        var organisation = jdbc.sql("select id from actors.organisation where reference = ?")
                .param(ELDERS)
                .query(UUID.class)
                .single();
        var wanted = new NewMembership(
                subject,
                "A Newcomer",
                email,
                "fr",
                new OrganisationId(organisation),
                Role.CIVIL_SOCIETY_REPRESENTATIVE);
        var change = ActingAs.person(
                demo("sami", Role.ADMINISTRATOR),
                () -> changes.proposeBegin(wanted, LocalizedText.of("en", "Named by letter")));
        ActingAs.person(demo("nadia", Role.CONVENOR), () -> {
            changes.confirm(change);
            return change;
        });
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .extracting(Refusal::key)
                                .isEqualTo(key));
    }
}
