package org.mizizi;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizizi.security.SignInProfiles;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to start a portal in production that lets anybody in, or that lacks what production needs. */
final class RefuseUnsafeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final List<String> PRODUCTION = List.of("production", "prod");

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private static final List<Need> NEEDS = List.of(
            new Need("mizizi.base-url", "MIZIZI_URL"),
            new Need("spring.datasource.url", "MIZIZI_DATABASE_URL"),
            new Need("spring.datasource.password", "MIZIZI_APP_PASSWORD"),
            new Need("spring.liquibase.password", "MIZIZI_OWNER_PASSWORD"),
            Need.ofKeycloak("mizizi.oidc.issuer", "MIZIZI_OIDC_ISSUER"),
            Need.ofKeycloak("mizizi.oidc.secret", "MIZIZI_OIDC_SECRET"),
            new Need("spring.mail.host", "MIZIZI_MAIL_HOST"),
            new Need("mizizi.mail.from", "MIZIZI_MAIL_FROM"));

    /** A property, the environment variable that fills it, and the profiles under which it is needed. */
    private record Need(String property, String variable, Profiles when) {

        Need(String property, String variable) {
            this(property, variable, _ -> true);
        }

        static Need ofKeycloak(String property, String variable) {
            return new Need(property, variable, Profiles.of(SignInProfiles.KEYCLOAK));
        }

        boolean isMissing(Environment environment) {
            return environment.acceptsProfiles(when)
                    && environment.getProperty(property, "").isBlank();
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var production = profiles(environment).filter(PRODUCTION::contains).findFirst();
        if (production.isPresent()) {
            requireNoDemo(environment, production.get());
            requireAccountsToBeMeant(environment);
            requireAllNeeds(environment);
            requireEncryptedAddress(environment.getProperty("mizizi.base-url", ""));
        }
    }

    private static void requireNoDemo(Environment environment, String production) {
        if (profiles(environment).anyMatch("demo"::equals)) {
            throw new StartRefusedException(
                    "the demo country lets anybody in; remove the profile 'demo' or the profile '" + production + "'.");
        }
    }

    /** Passwords kept in the portal, without a second factor, are for a pilot: nobody has them by a profile left over. */
    private static void requireAccountsToBeMeant(Environment environment) {
        if (profiles(environment).anyMatch("accounts"::equals)
                && !environment.getProperty("mizizi.accounts", Boolean.class, false)) {
            throw new StartRefusedException(
                    "with the profile 'accounts' the portal keeps passwords itself, without a"
                            + " second factor; remove it and sign in through Keycloak, or set MIZIZI_ACCOUNTS=true for a pilot.");
        }
    }

    private static void requireAllNeeds(Environment environment) {
        var missing = NEEDS.stream()
                .filter(need -> need.isMissing(environment))
                .map(Need::variable)
                .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new StartRefusedException("in production it needs " + missing + ".");
        }
    }

    private static void requireEncryptedAddress(String address) {
        if (!isEncryptedOrLoopback(address)) {
            throw new StartRefusedException("MIZIZI_URL is '" + address
                    + "', which others could read along; write the address that begins with https://.");
        }
    }

    private static boolean isEncryptedOrLoopback(String address) {
        try {
            var uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || ("http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(uri.getHost())));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Stream<String> profiles(Environment environment) {
        return Stream.of(environment.getActiveProfiles()).map(profile -> profile.toLowerCase(Locale.ROOT));
    }

    /** After the profiles, the files and the log are there. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
