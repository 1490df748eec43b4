package org.mizizi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.AtOnce.together;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.accounts.FirstAccount.Founder;
import org.mizizi.founding.CallForFounder;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;

/** A4: an empty portal without Keycloak is opened by the secret that it printed, once. */
@AccountsTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountTests {

    private static final String GOOD = "three herons over Bahari";

    @Autowired
    MockMvc portal;

    @Autowired
    CallForFounder call;

    @Autowired
    FirstAccount firstAccount;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Environment environment;

    private JdbcClient owner;

    @BeforeEach
    void nobodyHasAnAccountYet() {
        owner = JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("spring.liquibase.url"),
                environment.getRequiredProperty("spring.liquibase.user"),
                environment.getRequiredProperty("spring.liquibase.password")));
        owner.sql("truncate accounts.account, accounts.invitation, accounts.attempt")
                .update();
        owner.sql("update founding.secret set founder = null, fingerprint = sha256(convert_to(?, 'UTF8'))")
                .param(secret().replace("-", ""))
                .update();
    }

    @Test
    void theStartSaysWhereToFoundTheCountryAndWithWhichSecret() {
        assertThat(call.words().orElseThrow())
                .matches("This portal has no country yet\\. Found it at http://localhost:8080/workspace/founding"
                        + " with the secret [A-Z2-9]{5}(-[A-Z2-9]{5}){3}");
    }

    @Test
    void everyOtherPageSaysThatThereIsNoCountryOrLeadsToTheSignIn() throws Exception {
        assertThat(new Visitor(portal, "en").opens("/en/plans").page()).contains("This portal has no country yet");
        for (var page : new String[] {"/workspace/", "/workspace/founding"}) {
            assertThat(new Visitor(portal, "en").opens(page).ledTo()).isEqualTo("/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "es", "pt", "sw"})
    void theSignInAsksForTheSecret(String language) throws Exception {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        assertThat(new Visitor(portal, language).opens("/sign-in").page())
                .contains(
                        "<html lang=\"" + language + "\"",
                        texts.getString("error.not-founded"),
                        texts.getString("account.password.choose"),
                        "action=\"/sign-in/first\"")
                .doesNotContain("<script", "??");
    }

    @Test
    void whoeverHasTheSecretBecomesTheFounderAndNobodyAfterThem(CapturedOutput output) throws Exception {
        var founder = new Visitor(portal, "en").opens("/sign-in");
        var before = founder.sessionId();
        founder.sends("/sign-in/first", form(secret().toLowerCase(Locale.ROOT).replace('-', ' '), GOOD));
        assertThat(founder.ledTo()).isEqualTo("/workspace/founding");
        assertThat(founder.sessionId()).isNotEqualTo(before);
        assertThat(ActingAs.person(founder.person(), currentActor::get).roles()).containsExactly(Role.FOUNDER);
        assertThat(founder.signedIn().orElseThrow().getAuthorities()).isEmpty();

        var late = new Visitor(portal, "en").opens("/sign-in");
        assertThat(late.page()).contains("action=\"/sign-in\"").doesNotContain("/sign-in/first");
        assertThat(late.sends("/sign-in/first", form(secret(), GOOD)).ledTo()).isEqualTo("/sign-in");
        assertThat(late.signedIn()).isEmpty();
        late.sends("/sign-in", "email", "AWA@example.org", "password", GOOD);
        assertThat(late.person().subject()).isEqualTo(founder.person().subject());
        assertThat(output).doesNotContain(GOOD);
    }

    @Test
    void aWrongSecretIsRefusedWithWordsAndMakesNoAccount() throws Exception {
        var visitor = new Visitor(portal, "en").opens("/sign-in");
        visitor.sends("/sign-in/first", form("AAAAA-AAAAA-AAAAA-AAAAA", GOOD));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page())
                .contains("This is not the secret that the portal printed last", "value=\"awa@example.org\"")
                .doesNotContain(GOOD);
        assertThat(accounts()).isZero();
    }

    @Test
    void ofTwoWhoShowTheSecretAtOnceOneIsTheFounder() throws Exception {
        assertThat(together(() -> made("awa@example.org"), () -> made("kofi@example.org")))
                .singleElement()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        told -> assertThat(told.refusal().key()).isEqualTo("account.secret-wrong"));
        assertThat(owner.sql("select a.id::text from accounts.account a")
                        .query(String.class)
                        .single())
                .isEqualTo(owner.sql("select founder from founding.secret")
                        .query(String.class)
                        .single());
    }

    private boolean made(String email) {
        return firstAccount
                .make(new Founder(secret(), "Awa", email, "en", GOOD))
                .since()
                .isPresent();
    }

    @Test
    void afterFiveWrongSecretsEvenTheRightOneWaits() throws Exception {
        var visitor = new Visitor(portal, "en").opens("/sign-in");
        for (var time = 0; time < Attempts.MOST; time++) {
            assertThat(visitor.sends("/sign-in/first", form("wrong", GOOD)).status())
                    .isEqualTo(422);
        }
        visitor.sends("/sign-in/first", form(secret(), GOOD));
        assertThat(visitor.status()).isEqualTo(429);
        assertThat(visitor.page()).contains("Wait 15 minutes");
        assertThat(accounts()).isZero();
        owner.sql("update accounts.attempt set at = at - interval '15 minutes'").update();
        assertThat(visitor.sends("/sign-in/first", form(secret(), GOOD)).ledTo())
                .isEqualTo("/workspace/founding");
    }

    @ParameterizedTest
    @CsvSource({
        "short-words, too short",
        "awa of the herons, easy to guess",
        "Password of a portal, easy to guess",
        "aaaaaaaaaaaaaaaa, easy to guess",
        "عصفور على شجرة عالية قرب النهر الكبير في آخر القرية, too long"
    })
    void aPasswordThatOthersCanGuessIsRefusedWithWords(String password, String words) throws Exception {
        var visitor = new Visitor(portal, "en").opens("/sign-in");
        visitor.sends(
                "/sign-in/first",
                "secret",
                secret(),
                "name",
                "Awa Diallo",
                "email",
                "diallo@example.org",
                "language",
                "en",
                "password",
                password.replace("awa", "diallo"));
        assertThat(visitor.page()).contains(words);
        assertThat(accounts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"name, ' ', Write your name", "email, awa, Write an e-mail address"})
    void nobodyIsKeptWithoutANameAndAnAddress(String field, String value, String words) throws Exception {
        var visitor = new Visitor(portal, "en").opens("/sign-in");
        var form = form(secret(), GOOD);
        for (var i = 0; i < form.length; i += 2) {
            form[i + 1] = form[i].equals(field) ? value : form[i + 1];
        }
        assertThat(visitor.sends("/sign-in/first", form).page()).contains(words);
        assertThat(accounts()).isZero();
    }

    private String secret() {
        return call.words().orElseThrow().replaceFirst(".* ", "");
    }

    private int accounts() {
        return owner.sql("select count(*) from accounts.account")
                .query(Integer.class)
                .single();
    }

    private static String[] form(String secret, String password) {
        return new String[] {
            "secret", secret, "name", "Awa", "email", "awa@example.org", "language", "en", "password", password
        };
    }
}
