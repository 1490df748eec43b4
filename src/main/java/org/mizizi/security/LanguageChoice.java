package org.mizizi.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Digits;
import org.mizizi.shared.InterfaceLanguage;

/**
 * The language a reader has chosen for the interface, and when. It is kept with the person, and on the device as a cookie
 * that the workspace, its way in and its way out follow; what was chosen last holds. The digits they read it in are kept
 * with the person alone: before they have come in, nothing is counted.
 */
public record LanguageChoice(InterfaceLanguage language, Digits digits, Instant at) {

    private static final String COOKIE = "mizizi-language";
    private static final Instant NEVER = Instant.EPOCH;
    /** When somebody chose whose cookie does not tell. */
    private static final Instant SOME_TIME = NEVER.plusSeconds(1);

    public LanguageChoice {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** As a device knows it, which knows of no digits. */
    public LanguageChoice(InterfaceLanguage language, Instant at) {
        this(language, Digits.WESTERN, at);
    }

    /** In which the register lets somebody read who has chosen nothing. */
    public static LanguageChoice notMade(InterfaceLanguage registered) {
        return new LanguageChoice(registered, NEVER);
    }

    /** What holds of what was chosen on this device and what is kept with the person, in the digits that are kept. */
    public static Optional<LanguageChoice> last(Optional<LanguageChoice> here, Optional<LanguageChoice> kept) {
        return Stream.of(here, kept)
                .flatMap(Optional::stream)
                .filter(choice -> choice.at().isAfter(NEVER))
                .max(Comparator.comparing(LanguageChoice::at))
                .map(last -> kept.map(person -> last.in(person.digits())).orElse(last));
    }

    /** The same language in these digits. */
    public LanguageChoice in(Digits chosen) {
        return new LanguageChoice(language, chosen, at);
    }

    /** As whoever made it reads. */
    public Locale locale() {
        return language.locale(digits);
    }

    /** Whether this is what the device knows. */
    public boolean isIn(Cookie @Nullable [] cookies) {
        return in(cookies).equals(Optional.of(in(Digits.WESTERN)));
    }

    public static Optional<LanguageChoice> in(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> read(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<LanguageChoice> read(String kept) {
        var parts = kept.split("\\.", 2);
        var at = parts.length == 2 && parts[1].matches("\\d{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(parts[1]))
                : SOME_TIME;
        return InterfaceLanguage.of(parts[0]).map(language -> new LanguageChoice(language, at));
    }

    /** The public start page in the language a reader has chosen, or else in the one their browser prefers. */
    static String startPage(HttpServletRequest request) {
        return in(request.getCookies())
                .map(choice -> "/" + choice.language().code() + "/")
                .orElse("/");
    }

    /** Keeps the choice on this device for a year. */
    public Cookie cookie() {
        var cookie = new Cookie(COOKIE, language.code() + "." + at.getEpochSecond());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
