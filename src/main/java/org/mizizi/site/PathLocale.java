package org.mizizi.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.LanguageChoice;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page is the first part of its address, that of a light page the second; elsewhere the one the reader has chosen for the workspace, or
 * else the one their browser prefers.
 */
@Component("localeResolver")
class PathLocale implements LocaleResolver {

    /** The addresses of all pages of the site but the first; Spring asks for the languages. */
    static final String LANGUAGE = "/{language:#{T(org.mizizi.shared.InterfaceLanguage).anyCode()}}";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ofAddress(request).or(() -> chosen(request)).orElseGet(() -> preferred(request));
    }

    /** The one that the address of the page says, whoever asks. */
    static Optional<Locale> ofAddress(HttpServletRequest request) {
        return ofPath(asked(request));
    }

    /** The address that the reader asked for, also when another page tells them what failed there. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static Optional<Locale> ofPath(String path) {
        var segments = path.split("/", 4);
        var place = path.startsWith(Paths.WRITE) ? 2 : 1;
        return segments.length > place ? of(segments[place]) : Optional.empty();
    }

    private static Optional<Locale> of(String language) {
        return InterfaceLanguage.of(language).map(InterfaceLanguage::locale);
    }

    /** The start page is kept by caches, which do not know what somebody chose in the workspace. */
    private static Optional<Locale> chosen(HttpServletRequest request) {
        return "/".equals(request.getRequestURI())
                ? Optional.empty()
                : LanguageChoice.in(request.getCookies())
                        .map(choice -> choice.language().locale());
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(InterfaceLanguage.ENGLISH.locale());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address of a page says its language");
    }
}
