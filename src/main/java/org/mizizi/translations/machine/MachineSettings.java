package org.mizizi.translations.machine;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that translates by machine, with what it is let in by, and how much is asked of it. Without an address there
 * is none, and nothing of it is shown.
 *
 * @see "ADR 0044"
 */
@ConfigurationProperties("mizizi.machine-translation")
public record MachineSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String key,
        @DefaultValue("15s") Duration longestWait,
        @DefaultValue("10000") int longestText,
        @DefaultValue("20") int callsPerMinute,
        @DefaultValue("1000") int callsPerDay) {

    public MachineSettings {
        url = url.strip();
        key = key.strip();
        if (!url.isEmpty() && !isAddress(url)) {
            throw new IllegalArgumentException(
                    "MIZIZI_MACHINE_TRANSLATION_URL begins with https:// or http:// and names a server, not: " + url);
        }
    }

    public boolean isThere() {
        return !url.isEmpty();
    }

    /** One of the server's addresses; its own may end with a slash. */
    URI at(String path) {
        return URI.create((url.endsWith("/") ? url : url + "/") + path);
    }

    /** Nobody finds the key in a log. */
    @Override
    public String toString() {
        return "MachineSettings[" + url + "]";
    }

    private static boolean isAddress(String url) {
        try {
            var address = URI.create(url);
            return isSpoken(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isSpoken(@Nullable String scheme) {
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    }
}
