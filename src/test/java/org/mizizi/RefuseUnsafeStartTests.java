package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class RefuseUnsafeStartTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "MIZIZI_URL", "https://portal.example",
            "MIZIZI_DATABASE_URL", "jdbc:postgresql://localhost:1/mizizi",
            "MIZIZI_APP_PASSWORD", "one",
            "MIZIZI_OWNER_PASSWORD", "another",
            "MIZIZI_OIDC_ISSUER", "https://keycloak.example/realms/mizizi",
            "MIZIZI_OIDC_SECRET", "secret",
            "MIZIZI_MAIL_HOST", "mail.example",
            "MIZIZI_MAIL_FROM", "no-reply@portal.example");

    private static final List<String> OTHER_NEEDS = List.of(
            "spring.datasource.url",
            "spring.datasource.password",
            "spring.liquibase.password",
            "mizizi.oidc.issuer",
            "mizizi.oidc.secret",
            "spring.mail.host",
            "mizizi.mail.from");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo,production",
                "production,demo",
                "demo,keycloak,production",
                "production,keycloak,demo",
                "local,demo,production",
                "Demo,Production",
                "demo,prod",
                "demo,keycloak,prod"
            })
    void theDemoCountryNeverStartsInProduction(String profiles, CapturedOutput output) {
        assertRefused(profiles, COMPLETE, output, "the demo country lets anybody in; remove the profile 'demo'");
    }

    /** Passwords of a pilot, without a second factor, are nobody's by a profile left over. */
    @ParameterizedTest
    @ValueSource(
            strings = {"accounts,production", "production,accounts", "Accounts,production", "keycloak,accounts,prod"})
    void accountsOfThePortalItselfAreMeantOrNotThereInProduction(String profiles, CapturedOutput output) {
        assertRefused(
                profiles,
                COMPLETE,
                output,
                "with the profile 'accounts' the portal keeps passwords itself, without a second factor; remove it and"
                        + " sign in through Keycloak, or set MIZIZI_ACCOUNTS=true for a pilot.");
    }

    @Test
    void whereTheyAreMeantProductionNeedsNoKeycloak() {
        var environment = new MockEnvironment()
                .withProperty("mizizi.base-url", "https://portal.example")
                .withProperty("mizizi.accounts", "true");
        OTHER_NEEDS.stream()
                .filter(name -> !name.startsWith("mizizi.oidc"))
                .forEach(name -> environment.setProperty(name, "given"));
        environment.setActiveProfiles("production", "accounts");
        var prepared = new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(Mizizi.class), new String[0], environment);

        assertThatNoException().isThrownBy(() -> new RefuseUnsafeStart().onApplicationEvent(prepared));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void productionNamesWhatItLacks(String variable, CapturedOutput output) {
        assertRefused("production", Map.of(variable, " "), output, "in production it needs " + variable + ".");
    }

    @Test
    void productionNamesEverythingItLacksAtOnce(CapturedOutput output) {
        assertRefused(
                "production",
                Map.of("MIZIZI_DATABASE_URL", "", "MIZIZI_MAIL_HOST", ""),
                output,
                "in production it needs MIZIZI_DATABASE_URL, MIZIZI_MAIL_HOST.");
    }

    /** A6: a session that travels in the clear belongs to whoever listens. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example",
                "HTTP://portal.example",
                "http://localhost.evil.example",
                "http://localhost@portal.example",
                "ftp://localhost",
                "portal.example",
                "https://",
                "https:// portal.example"
            })
    void productionRefusesAnAddressOthersCanReadAlong(String address, CapturedOutput output) {
        assertRefused(
                "production",
                Map.of("MIZIZI_URL", address),
                output,
                "MIZIZI_URL is '" + address
                        + "', which others could read along; write the address that begins with https://.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://portal.example", "http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:1"})
    void productionAcceptsAnEncryptedAddressOrItsOwnMachine(String address) {
        var environment = new MockEnvironment().withProperty("mizizi.base-url", address);
        OTHER_NEEDS.forEach(name -> environment.setProperty(name, "given"));
        environment.setActiveProfiles("production");
        var prepared = new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(Mizizi.class), new String[0], environment);

        assertThatNoException().isThrownBy(() -> new RefuseUnsafeStart().onApplicationEvent(prepared));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    demo,keycloak,production | the demo country lets anybody in; remove the profile 'demo' or the profile 'production'.
                    production               | in production it needs MIZIZI_URL, MIZIZI_DATABASE_URL, MIZIZI_APP_PASSWORD, \
                    MIZIZI_OWNER_PASSWORD, MIZIZI_OIDC_ISSUER, MIZIZI_OIDC_SECRET, MIZIZI_MAIL_HOST, MIZIZI_MAIL_FROM.
                    """)
    void aRefusedStartIsOneLineAndAFailure(String profiles, String reason) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mizizi.class.getName(),
                        "--spring.profiles.active=" + profiles)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MIZIZI_"));
        var process = builder.start();
        process.getOutputStream().close();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();

        assertThat(process.waitFor()).isNotZero();
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("\"message\":\"The portal does not start: " + reason + "\"");
    }

    private static void assertRefused(
            String profiles, Map<String, String> different, CapturedOutput output, String reason) {
        var arguments = new ArrayList<>(List.of("--spring.profiles.active=" + profiles));
        COMPLETE.forEach((name, value) -> arguments.add("--" + name + "=" + different.getOrDefault(name, value)));

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> SpringApplication.run(Mizizi.class, arguments.toArray(String[]::new))
                        .close())
                .withMessageStartingWith(reason);
        assertThat(output.getAll().lines().filter(line -> line.contains(reason)))
                .hasSize(1);
        assertThat(output).doesNotContain("\tat ");
    }

    private static Stream<String> variables() {
        return COMPLETE.keySet().stream().sorted();
    }
}
