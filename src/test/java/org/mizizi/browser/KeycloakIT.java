package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.TestDatabase;
import org.mizizi.security.DemoAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** People come and go through the real Keycloak, which is asked about them before each of their steps. */
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
class KeycloakIT {

    private static final Pattern LOGIN_FORM =
            Pattern.compile("/realms/mizizi/(protocol/openid-connect/auth|login-actions)");

    @Autowired
    JdbcClient jdbc;

    private String realm;

    @BeforeEach
    void keycloakAnswers() {
        realm = TestKeycloak.realm();
    }

    @Test
    void aRepresentativeSignsInActsAsThemselvesAndIsSignedOutEverywhere() {
        try (var person = Person.anybody(TestKeycloak.portal(), "fr", Person.DESK)) {
            var page = person.page();
            page.navigate(TestKeycloak.portal() + "/workspace/strategy/2?at=3.1");
            assertThat(page).hasURL(LOGIN_FORM);
            assertThat(page.url()).contains("ui_locales=fr", "code_challenge_method=S256");
            assertThat(page.locator("html")).hasAttribute("lang", "fr");
            giveCredentials(page, "amadou");
            assertThat(page).hasURL(TestKeycloak.portal() + "/workspace/strategy/2?at=3.1");
            person.settle();
            assertThat(page.locator("html")).hasAttribute("lang", "fr");

            var before = entriesOf("amadou");
            page.locator(".comment-panel textarea").fill("Où sont les jeunes dans cette vision ?");
            person.settle();
            page.locator(".comment-panel vaadin-button[theme~='primary']")
                    .first()
                    .click();
            assertThat(page.getByText("Où sont les jeunes dans cette vision ?").first())
                    .isVisible();
            person.settle();
            assertThat(entriesOf("amadou")).isGreaterThan(before);

            page.getByText("Se déconnecter").click();
            assertThat(page).hasURL(TestKeycloak.portal() + "/fr/");
            page.navigate(TestKeycloak.portal() + "/workspace/");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    /** Keycloak asks in each language of the portal; the words in Swahili are those of the realm. */
    @ParameterizedTest
    @CsvSource({"es, Contraseña", "pt, Palavra-passe", "ar, كلمة المرور", "sw, Nenosiri"})
    void keycloakAsksInTheLanguageOneComesFromAndLeadsBackInIt_L(String language, String password) {
        try (var person = Person.anybody(TestKeycloak.portal(), language, Person.DESK)) {
            person.opens("/" + language + "/");
            person.page().locator("header a[href^='/sign-in']").click();
            person.page().locator("#username").waitFor();
            assertThat(person.page().locator("html")).hasAttribute("lang", language);
            assertThat(person.page().locator("label[for=password]")).containsText(password);
            giveCredentials(person.page(), "hassan");
            assertThat(person.page()).hasURL(TestKeycloak.portal() + "/workspace/");
            person.settle();
            assertThat(person.page().locator("html")).hasAttribute("lang", language);
            person.page().locator(".who a").click();
            assertThat(person.page()).hasURL(TestKeycloak.portal() + "/" + language + "/");
        }
    }

    @Test
    void whoLeavesKeycloakHasLeftThePortal() {
        try (var person = signedIn("salma")) {
            var page = person.page();
            var elsewhere = page.context().newPage();
            elsewhere.navigate(realm + "/protocol/openid-connect/logout");
            elsewhere.locator("#kc-logout").click();
            assertThat(elsewhere.locator("#kc-logout")).hasCount(0);

            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("français"))
                    .click();
            assertThat(page.getByText("Your session has ended")).isVisible();
            page.navigate(TestKeycloak.portal() + "/workspace/inputs");
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void aPersonWithoutAMembershipIsAnObserver() {
        try (var person = signedIn("visitor")) {
            var page = person.page();
            assertThat(page.locator(".who")).containsText("Observer");
            person.opens("/workspace/rounds/RND-0005");
            assertThat(page.locator("a[href$='/inputs']").first()).isVisible();
            assertThat(page.locator("a[href$='/input']")).hasCount(0);
            person.opens("/workspace/rounds/RND-0005/input");
            assertThat(page.locator("vaadin-text-area")).hasCount(0);
        }
    }

    @Test
    void aBrokenSignInSaysWhatHelps() {
        try (var person = Person.anybody(TestKeycloak.portal(), "ar", Person.PHONE)) {
            var page = person.page();
            page.navigate(TestKeycloak.portal() + "/login/oauth2/code/keycloak?code=made-up&state=made-up");
            assertThat(page).hasURL(TestKeycloak.portal() + "/sign-in/failed");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            person.sees("sign-in-failed");
            page.locator("a.button").click();
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    void whoseAccountIsDisabledIsToldSoAtTheirNextStep_A5() {
        try (var keeper = new RealmKeeper(realm);
                var person = signedIn("lucia")) {
            var page = person.page();
            person.opens("/workspace/inputs");
            keeper.disable("lucia");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("français"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("/sign-in/ended\\?because=DISABLED&page=/workspace/inputs$"));
            assertThat(page.locator(".lead")).hasText(person.reads("session.ended.DISABLED"));
            person.sees("sign-in-ended");
            page.navigate(TestKeycloak.portal() + "/workspace/inputs");
            assertThat(page.locator(".who")).hasCount(0);
        }
    }

    @Test
    void whoLosesARoleSignsInAgainWithoutIt_A5_T11() {
        try (var keeper = new RealmKeeper(realm);
                var person = signedIn("erik")) {
            var page = person.page();
            keeper.takeRole("erik", "external-officer");
            page.navigate(TestKeycloak.portal() + "/workspace/inputs");
            assertThat(page.locator(".lead")).hasText(person.reads("session.ended.LESS_THAN_BEFORE"));
            page.locator("a.button").click();
            assertThat(page).hasURL(TestKeycloak.portal() + "/workspace/inputs");
            person.settle();
            assertThat(page.locator(".who")).containsText("Observer");
        }
    }

    @Test
    void aNewNameIsSeenAtTheNextStep_A5() {
        try (var keeper = new RealmKeeper(realm);
                var person = signedIn("tomas")) {
            keeper.rename("tomas", "Renamed");
            person.opens("/workspace/inputs");
            assertThat(person.page().locator(".who")).containsText("Renamed");
        }
    }

    @Test
    void noClientGivesTokensForAPassword_A5() {
        try (var keeper = new RealmKeeper(realm)) {
            assertThat(keeper.clients()).contains("admin-cli", "mizizi-portal", "account-console");
            assertThat(keeper.clients())
                    .allSatisfy(client -> assertThat(keeper.tokenForPassword(client, "salma", TestRealms.PASSWORD))
                            .doesNotContain("access_token"));
        }
    }

    @Test
    void nobodyLearnsFromThePagesOfKeycloakWhoHasAnAccount_A5() {
        assertThat(afterAWrongPassword("okello")).isEqualTo(afterAWrongPassword("nobody"));
    }

    /** Whoever is mailed takes longer to answer than whoever is not, so nobody is: their administrator sends the way back. */
    @Test
    void nobodyAsksByThemselvesForAMailThatOnlySomeGet_A5() {
        try (var person = Person.anybody(TestKeycloak.portal(), "fr", Person.DESK)) {
            var page = person.page();
            page.navigate(question(realm));
            assertThat(page.locator("#username")).isVisible();
            assertThat(page.locator("a[href*='reset-credentials']")).hasCount(0);
            page.navigate(realm + "/login-actions/reset-credentials?client_id=mizizi-portal");
            assertThat(page.locator("input[name='username']")).hasCount(0);
        }
    }

    @Test
    void everybodyButCivilSocietySetsUpASecondFactorAtTheirFirstSignIn_A5() {
        for (var role : TestRealms.STAFF) {
            try (var person = atTheRealmOfProduction(role)) {
                assertThat(person.page().locator("#totp")).isVisible();
            }
        }
        try (var person = atTheRealmOfProduction("civil-society-representative")) {
            assertThat(person.page()).hasURL(TestKeycloak.portal() + "/sign-in/failed");
        }
    }

    /** As far as the portal, which is a client of another realm and turns them away. */
    private Person atTheRealmOfProduction(String username) {
        var person = Person.anybody(TestKeycloak.portal(), "en", Person.DESK);
        person.page().navigate(question(realm.replace("/mizizi", "/production")));
        giveCredentials(person.page(), username, TestRealms.LONG_PASSWORD);
        return person;
    }

    private String afterAWrongPassword(String username) {
        try (var person = Person.anybody(TestKeycloak.portal(), "en", Person.DESK)) {
            person.page().navigate(question(realm));
            giveCredentials(person.page(), username, "wrong");
            return said(person.page());
        }
    }

    private static String said(Page page) {
        assertThat(page.locator("#password")).isVisible();
        return page.locator("html").getAttribute("lang") + page.locator("body").innerText();
    }

    private static String question(String realm) {
        return realm + "/protocol/openid-connect/auth?client_id=mizizi-portal&response_type=code&scope=openid&state=any"
                + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)
                + "&redirect_uri=" + TestKeycloak.portal() + "/login/oauth2/code/keycloak";
    }

    private Person signedIn(String username) {
        var person = Person.anybody(TestKeycloak.portal(), "en", Person.DESK);
        person.page().navigate(TestKeycloak.portal() + "/workspace/");
        giveCredentials(person.page(), username);
        assertThat(person.page()).hasURL(TestKeycloak.portal() + "/workspace/");
        return person.settle();
    }

    private static void giveCredentials(Page page, String username) {
        giveCredentials(page, username, TestRealms.PASSWORD);
    }

    private static void giveCredentials(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    private int entriesOf(String username) {
        return jdbc.sql("select count(*) from audit.entry where person = ?")
                .param(UUID.fromString(DemoAccount.subjectOf(username)))
                .query(Integer.class)
                .single();
    }
}
