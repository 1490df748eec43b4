package org.mizizi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.AtOnce.together;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.security.Accounts;
import org.mizizi.security.Accounts.Invitee;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** People of a country without Keycloak are invited, choose a password, come in with it, and leave when they must. */
@AccountsTest
@Import(TestCountry.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

    private static final String GOOD = "three herons over Bahari";

    @Autowired
    MockMvc portal;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    @Autowired
    MembershipChanges changes;

    private String email;
    private String subject;

    /** Each time somebody whom nobody knows yet. */
    @BeforeEach
    void invite() {
        email = UUID.randomUUID() + "@example.org";
        subject = accounts.invite(invitee(email)).subject();
    }

    @Test
    void theInvitedChooseAPasswordOnceAndComeInWithIt(CapturedOutput output) throws Exception {
        var door = door(email);
        var invited = new Visitor(portal, "en").opens(door.toString());
        assertThat(invited.ledTo()).startsWith("/sign-in/invitation?token=").doesNotContain("language");
        assertThat(invited.opens(invited.ledTo()).page()).contains("Choose your password", email);

        assertThat(invited.sends("/sign-in/invitation", "token", token(door), "password", "short")
                        .page())
                .contains("at least 12 characters");
        invited.sends("/sign-in/invitation", "token", token(door), "password", GOOD);
        assertThat(invited.ledTo()).isEqualTo("/workspace/");
        assertThat(invited.person().subject()).isEqualTo(subject);

        assertThat(signIn(email, GOOD).person().subject()).isEqualTo(subject);
        assertThat(accounts.invite(invitee(email)).door()).isEmpty();
        assertThat(kept()).startsWith("{bcrypt}").doesNotContain(GOOD);
        assertThat(output).doesNotContain(GOOD, token(door), "short");
    }

    @Test
    void anInvitationThatWasUsedOpensNothingAndSaysWhatHelps() throws Exception {
        var door = door(email);
        accept(door);
        var second = new Visitor(portal, "en").opens("/sign-in/invitation?token=" + token(door));
        assertThat(second.page())
                .contains("This invitation has been used already")
                .doesNotContain("name=\"password\"");
        second.opens("/sign-in")
                .sends("/sign-in/invitation", "token", token(door), "password", "another good sentence");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.signedIn()).isEmpty();
        assertThat(signIn(email, GOOD).signedIn()).isPresent();
    }

    @Test
    void anInvitationHoldsForSevenDays() throws Exception {
        var door = door(email);
        assertThat(jdbc.sql("""
                        select max(until) between now() + interval '6 days 23 hours' and now() + interval '7 days'
                        from accounts.invitation where account = :account
                        """)
                        .param("account", UUID.fromString(subject))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("update accounts.invitation set until = now() where account = :account")
                .param("account", UUID.fromString(subject))
                .update();
        assertOver(door);
    }

    @Test
    void aNewInvitationEndsTheOneBefore() throws Exception {
        var lost = door(email);
        var newer = door(email);
        assertOver(lost);
        accept(newer);
    }

    @Test
    void anAddressIsTheSameHoweverItIsTyped() throws Exception {
        assertThat(accounts.invite(invitee("  " + email.toUpperCase(Locale.ROOT)))
                        .subject())
                .isEqualTo(subject);
        accept(door(email));
        assertThat(signIn(" " + email.toUpperCase(Locale.ROOT) + " ", GOOD).signedIn())
                .isPresent();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() throws Exception {
        accept(door(email));
        var wrong = signIn(email, "a wrong sentence it is");
        var unknown = signIn("nobody-" + email, "a wrong sentence it is");
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(withoutMarks(wrong)).isEqualTo(withoutMarks(unknown).replace("nobody-", ""));
        assertThat(wrong.page()).contains("do not belong together").doesNotContain("a wrong sentence it is");
        assertThat(wrong.signedIn()).isEmpty();
    }

    @Test
    void whatNobodyCanHaveTypedIsAnsweredLikeAnythingWrong() throws Exception {
        accept(door(email));
        for (var address : new String[] {email + "\0", "\uD800", "a".repeat(10_000)}) {
            assertThat(signIn(address, GOOD).status()).isEqualTo(422);
        }
        assertThat(signIn(email, GOOD.repeat(100)).status()).isEqualTo(422);
        assertThat(signIn(email, "").status()).isEqualTo(422);
    }

    /** Most of the time goes into comparing; without it the answer comes some fifty times sooner. */
    @Test
    void itTakesAsLongWhetherTheAddressHasAnAccountOrNot() throws Exception {
        accept(door(email));
        signIn(email, "to warm up the portal");
        var known = shortest(() -> signIn(email, "a wrong sentence it is"));
        var unknown = shortest(() -> signIn("nobody-" + email, "a wrong sentence it is"));
        assertThat(unknown).isGreaterThan(known.dividedBy(4));
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() throws Exception {
        accept(door(email));
        for (var time = 0; time < Attempts.MOST; time++) {
            assertThat(signIn(email, "a wrong sentence it is").status()).isEqualTo(422);
        }
        assertThat(signIn(email.toUpperCase(Locale.ROOT), GOOD).status()).isEqualTo(429);
        jdbc.sql("update accounts.attempt set at = at - interval '15 minutes'").update();
        assertThat(signIn(email, GOOD).signedIn()).isPresent();
    }

    @Test
    void manyAttemptsAtOnceAreNoWayAround() throws Exception {
        for (var time = 1; time < Attempts.MOST; time++) {
            signIn(email, GOOD);
        }
        assertThat(together(() -> known(email), () -> known(email)))
                .extracting(told -> ((RefusedException) told).refusal().key())
                .containsExactlyInAnyOrder("account.wrong", Attempts.TOO_OFTEN);
    }

    private boolean known(String address) {
        return signIns.signIn(address, GOOD).since().isPresent();
    }

    @Test
    void anAddressWithoutAnAccountWaitsAsLong() throws Exception {
        for (var time = 0; time < Attempts.MOST; time++) {
            signIn("nobody-" + email, GOOD);
        }
        assertThat(signIn("nobody-" + email, GOOD).status()).isEqualTo(429);
    }

    @Test
    void whoSucceedsBeginsAnew() throws Exception {
        accept(door(email));
        for (var time = 0; time < Attempts.MOST * 2; time++) {
            assertThat(signIn(email, time % Attempts.MOST == 3 ? GOOD : "a wrong sentence it is")
                            .status())
                    .isNotEqualTo(429);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/invitation"})
    void aFormThatNoPageGaveIsNotTaken(String address) throws Exception {
        var door = door(email);
        accept(door);
        var forged = new Visitor(portal, "en").sends(address, "email", email, "password", GOOD, "token", token(door));
        assertThat(forged.signedIn()).isEmpty();
        assertThat(forged.ledTo()).startsWith(address + "?stale");
        assertThat(new Visitor(portal, "en").opens("/sign-in?stale").page()).contains("open for too long");
    }

    @Test
    void theSignInLeadsToThePageThatWasWantedWithAnotherSession() throws Exception {
        accept(door(email));
        var visitor = new Visitor(portal, "en").opens("/workspace/inputs?state=OPEN");
        assertThat(visitor.ledTo()).isEqualTo("/sign-in");
        visitor.opens("/sign-in");
        var before = visitor.sessionId();
        visitor.sends("/sign-in", "email", email, "password", GOOD);
        assertThat(visitor.ledTo()).isEqualTo("/workspace/inputs?state=OPEN");
        assertThat(visitor.sessionId()).isNotEqualTo(before);
    }

    @Test
    void theSignInLeadsToNoOtherSite() throws Exception {
        accept(door(email));
        var visitor = new Visitor(portal, "en").opens("/sign-in?page=https://evil.example/");
        assertThat(visitor.page()).doesNotContain("evil.example");
        visitor.sends("/sign-in", "email", email, "password", GOOD, "page", "//evil.example/workspace/");
        assertThat(visitor.ledTo()).isEqualTo("/workspace/");
    }

    @Test
    void whoseAccountIsDisabledIsToldSoAtTheirNextStep_A5() throws Exception {
        var person = accept(door(email));
        assertThat(person.opens("/workspace/inputs").ledTo()).isEqualTo("nowhere");
        disable();
        assertThat(person.opens("/workspace/inputs").ledTo())
                .isEqualTo("/sign-in/ended?because=DISABLED&page=/workspace/inputs");
        assertThat(person.signedIn()).isEmpty();
        assertThat(signIn(email, "a wrong sentence it is").page()).contains("do not belong together");
        assertThat(signIn(email, GOOD).page()).contains("This account has been disabled");
    }

    @Test
    void noInvitationOpensADisabledAccount() throws Exception {
        var door = door(email);
        disable();
        assertOver(door);
        assertThat(accounts.invite(invitee(email)).door()).isEmpty();
    }

    @Test
    void anAccountOpensTheViewsOfTheRolesThatTheRegisterGivesIt() throws Exception {
        assertThat(accept(door(email)).person().claimedRoles()).isEmpty();
        var salma = accept(doorOf("salma"));
        assertThat(authorities(salma)).containsExactly("ROLE_CIVIL_SOCIETY_REPRESENTATIVE");
        assertThat(authorities(accept(doorOf("nadia")))).containsExactly("ROLE_CONVENOR");

        var end = country.as(
                "sami",
                () -> changes.proposeEnd(
                        country.person("salma"),
                        Role.CIVIL_SOCIETY_REPRESENTATIVE,
                        LocalizedText.of("en", "She has another task")));
        country.as("nadia", () -> changes.confirm(end));
        assertThat(salma.opens("/workspace/inputs").ledTo()).contains("because=LESS_THAN_BEFORE");
        assertThat(authorities(signIn("salma@example.org", GOOD))).isEmpty();
    }

    private Visitor signIn(String address, String password) throws Exception {
        return new Visitor(portal, "en").opens("/sign-in").sends("/sign-in", "email", address, "password", password);
    }

    private Visitor accept(URI door) throws Exception {
        var invited = new Visitor(portal, "en").opens("/sign-in/invitation?token=" + token(door));
        invited.sends("/sign-in/invitation", "token", token(door), "password", GOOD);
        assertThat(invited.ledTo()).isEqualTo("/workspace/");
        return invited;
    }

    private void assertOver(URI door) throws Exception {
        var visitor = new Visitor(portal, "en").opens("/sign-in/invitation?token=" + token(door));
        assertThat(visitor.page()).contains("does not hold any longer", "Ask whoever invited you for a new one");
        visitor.opens("/sign-in").sends("/sign-in/invitation", "token", token(door), "password", GOOD);
        assertThat(visitor.signedIn()).isEmpty();
    }

    private URI door(String address) {
        return accounts.invite(invitee(address)).door().orElseThrow();
    }

    /** The account that the register of the country knows already. */
    private URI doorOf(String person) {
        jdbc.sql("insert into accounts.account (id, email, name, language) values (:id, :email, :name, 'fr')")
                .param("id", UUID.fromString(DemoAccount.subjectOf(person)))
                .param("email", person + "@example.org")
                .param("name", person)
                .update();
        return door(person + "@example.org");
    }

    private void disable() {
        jdbc.sql("update accounts.account set disabled = true where id = :id")
                .param("id", UUID.fromString(subject))
                .update();
    }

    private String kept() {
        return jdbc.sql("select password from accounts.account where id = :id")
                .param("id", UUID.fromString(subject))
                .query(String.class)
                .single();
    }

    private static Invitee invitee(String address) {
        return new Invitee("Awa", address, "fr");
    }

    private static String token(URI door) {
        return door.getQuery().replaceFirst("token=([^&]+).*", "$1");
    }

    private static List<String> authorities(Visitor visitor) {
        return visitor.signedIn().orElseThrow().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String withoutMarks(Visitor visitor) throws Exception {
        return visitor.page().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private interface Step {
        void run() throws Exception;
    }

    private static Duration shortest(Step step) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> {
                    var begin = System.nanoTime();
                    try {
                        step.run();
                    } catch (Exception problem) {
                        throw new IllegalStateException(problem);
                    }
                    return Duration.ofNanos(System.nanoTime() - begin);
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
