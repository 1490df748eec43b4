package org.mizizi.watching;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where public pages may be read, and how far that may be behind. Without an address everything is read where it is written. */
@ConfigurationProperties("mizizi.replica")
record ReplicaSettings(
        @DefaultValue("") String url, @DefaultValue("10s") Duration longestLag) {

    boolean isThere() {
        return !url.isBlank();
    }
}
