package org.mizizi.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language a reader has chosen for the interface: a cookie that the workspace, its way in and its way out follow. */
public final class LanguageChoice {

    private static final String COOKIE = "mizizi-language";
    private static final List<String> OFFERED = List.of("en", "fr", "ar");

    private LanguageChoice() {}

    public static Optional<String> in(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(OFFERED::contains)
                        .findFirst();
    }

    /** All languages of the interface. */
    public static List<Locale> all() {
        return OFFERED.stream().map(Locale::of).toList();
    }

    /** The language of that name, where the interface has it. */
    public static Optional<String> offered(String language) {
        return OFFERED.stream().filter(language::equals).findFirst();
    }

    /** The public start page in the language a reader has chosen, or else in the one their browser prefers. */
    static String startPage(HttpServletRequest request) {
        return in(request.getCookies()).map(language -> "/" + language + "/").orElse("/");
    }

    /** Keeps the choice for a year. */
    public static Cookie cookie(String language) {
        var cookie = new Cookie(COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
