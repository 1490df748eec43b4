package org.mizizi.security;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm people sign in to: its address as browsers and tokens name it, the address under which this server reaches
 * it where that is another, what the portal proves itself with, and how long an invitation to have an account holds.
 */
@ConfigurationProperties("mizizi.oidc")
record KeycloakSettings(
        String issuer,
        @Nullable String internalUrl,
        @DefaultValue("mizizi-portal") String clientId,
        String secret,
        @DefaultValue("7d") Duration invitation) {

    private static final String REALMS = "/realms/";
    private static final String PROTOCOL = "/protocol/openid-connect/";

    KeycloakSettings {
        issuer = address(issuer);
        internalUrl = internalUrl == null || internalUrl.isBlank() ? null : address(internalUrl);
    }

    /** An endpoint that browsers are sent to. */
    String seenByBrowsers(String endpoint) {
        return issuer + PROTOCOL + endpoint;
    }

    /** An endpoint that the portal itself calls. */
    String calledByThePortal(String endpoint) {
        return reached() + PROTOCOL + endpoint;
    }

    /** The realm's name. */
    String realm() {
        return reached().substring(reached().lastIndexOf(REALMS) + REALMS.length());
    }

    /** The server behind the realm, as the portal calls it. */
    String server() {
        return reached().substring(0, reached().lastIndexOf(REALMS));
    }

    private String reached() {
        return internalUrl == null ? issuer : internalUrl;
    }

    private static String address(String given) {
        var scheme = URI.create(given).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("The address of a realm begins with https:// or http://, not: " + given);
        }
        var plain = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        if (!plain.contains(REALMS)) {
            throw new IllegalArgumentException("The address of a realm has its name behind /realms/, not: " + given);
        }
        return plain;
    }
}
