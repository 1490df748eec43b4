package org.mizizi.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.InterfaceLanguage;

/** The language a reader has chosen for the interface: a cookie that the workspace, its way in and its way out follow. */
public final class LanguageChoice {

    private static final String COOKIE = "mizizi-language";

    private LanguageChoice() {}

    public static Optional<InterfaceLanguage> in(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .flatMap(chosen -> InterfaceLanguage.of(chosen).stream())
                        .findFirst();
    }

    /** The public start page in the language a reader has chosen, or else in the one their browser prefers. */
    static String startPage(HttpServletRequest request) {
        return in(request.getCookies())
                .map(language -> "/" + language.code() + "/")
                .orElse("/");
    }

    /** Keeps the choice for a year. */
    public static Cookie cookie(InterfaceLanguage language) {
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
