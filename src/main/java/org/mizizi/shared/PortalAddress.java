package org.mizizi.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where everybody finds the portal, as whoever runs it says; for what leaves it and must lead back. */
@Component
public final class PortalAddress {

    private final String value;

    public PortalAddress(@Value("${mizizi.base-url}") String value) {
        this.value = value.replaceAll("/+$", "");
    }

    /**
     * The address of something there.
     *
     * @param path with the slash that it begins with; none for the portal itself
     */
    public String to(String path) {
        return value + path;
    }

    public String host() {
        return URI.create(value).getHost();
    }
}
