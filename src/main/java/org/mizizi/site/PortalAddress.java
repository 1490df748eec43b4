package org.mizizi.site;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where everybody finds the portal, as whoever runs it says; for what leaves it and must lead back. */
@Component
final class PortalAddress {

    private final String value;

    PortalAddress(@Value("${mizizi.base-url}") String value) {
        this.value = value.replaceAll("/+$", "");
    }

    /** @param path with the slash that it begins with; none for the portal itself */
    String to(String path) {
        return value + path;
    }

    String host() {
        return URI.create(value).getHost();
    }
}
