package org.mizizi.security;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.InterfaceLanguage;

/**
 * The page that somebody came from and goes back to: a page of the site or of the workspace, or a light page. Only the path of the address
 * counts, so that nobody is led to another site.
 */
public final class WayBack {

    private static final Pattern PAGE =
            Pattern.compile("/(?:(?:" + InterfaceLanguage.anyCode() + "|workspace|write)(?:/[^/].*|/)?)?");

    private WayBack() {}

    public static Optional<String> to(@Nullable String address) {
        return address == null ? Optional.empty() : parsed(address).flatMap(WayBack::page);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> page(URI address) {
        return Optional.ofNullable(address.getRawPath())
                .filter(path -> PAGE.matcher(path).matches())
                .map(path -> address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
    }
}
