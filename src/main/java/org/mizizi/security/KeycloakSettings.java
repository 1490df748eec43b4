package org.mizizi.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm people sign in to: its address as browsers and tokens name it, the address under which this server reaches
 * it where that is another, and what the portal proves itself with.
 */
@ConfigurationProperties("mizizi.oidc")
record KeycloakSettings(
        String issuer,
        @Nullable String internalUrl,
        @DefaultValue("mizizi-portal") String clientId,
        String secret) {

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
        return (internalUrl == null ? issuer : internalUrl) + PROTOCOL + endpoint;
    }

    private static String address(String given) {
        var scheme = URI.create(given).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("The address of a realm begins with https:// or http://, not: " + given);
        }
        return given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
    }
}
