package org.mizizi.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.audit.Ledger;
import org.mizizi.country.Countries;
import org.mizizi.country.Country;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.look.OrganisationNames;
import org.mizizi.security.AtTheDesk;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.SignedIn;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.RefusedException;
import org.mizizi.translations.Translations;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Gives every page of the site its frame. What a reader may not see gives the same page as what does not exist (T2). */
@ControllerAdvice(basePackageClasses = EveryPage.class)
class EveryPage {

    private final Countries countries;
    private final Ledger ledger;
    private final MessageSource messages;
    private final OrganisationNames organisations;
    private final Translations translations;
    private final Clock clock;
    private final PortalAddress portal;
    private final boolean demo;

    EveryPage(
            Countries countries,
            Ledger ledger,
            MessageSource messages,
            OrganisationNames organisations,
            Translations translations,
            Clock clock,
            PortalAddress portal,
            Environment environment) {
        this.countries = countries;
        this.ledger = ledger;
        this.messages = messages;
        this.organisations = organisations;
        this.translations = translations;
        this.clock = clock;
        this.portal = portal;
        this.demo = environment.acceptsProfiles(Profiles.of(DemoPeople.AT_A_CLICK));
    }

    /** The page that tells of a failure needs nothing that could fail again. */
    @ModelAttribute
    void frameUnlessFailed(Model model, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            frame(model, request, response, locale);
        }
    }

    private void frame(Model model, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var country = country();
        var reader = AtTheDesk.reading(request).map(SignedIn::displayName);
        keepApart(response, reader.isPresent());
        var zone = country.map(Country::zone).orElse(ZoneOffset.UTC);
        var ofThePeople = country.isPresent() ? countries.spokenLanguages() : List.<SpokenLanguage>of();
        model.addAttribute("reading", reading(locale, zone, ofThePeople));
        model.addAttribute("translated", new TranslatedTexts(translations));
        model.addAttribute(
                "frame",
                new Frame(
                        country.orElse(null),
                        InterfaceLanguage.locales().stream()
                                .map(language -> inLanguage(language, locale, request))
                                .toList(),
                        inAnyLanguage(request),
                        ledger.head(),
                        reader.orElse(null),
                        demo ? new Frame.Demo(address(request), clock.instant()) : null));
    }

    @ExceptionHandler({
        NotFoundException.class,
        AccessDeniedException.class,
        RefusedException.class,
        MethodArgumentTypeMismatchException.class,
        ServletRequestBindingException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingHere(Model model, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        frame(model, request, response, locale);
        return "site/not-found";
    }

    /** A page that names its reader is nobody else's, and stays in no cache; all others may be shared. */
    private static void keepApart(HttpServletResponse response, boolean signedIn) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (signedIn) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.noCache().cachePrivate().getHeaderValue());
        }
    }

    SiteReading reading(Locale locale, ZoneId zone, List<SpokenLanguage> ofThePeople) {
        return new SiteReading(locale, zone, ofThePeople, messages, organisations, clock);
    }

    private Optional<Country> country() {
        try {
            return Optional.of(countries.country());
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    private Frame.Language inLanguage(Locale language, Locale chosen, HttpServletRequest request) {
        var code = language.getLanguage();
        var address = "/" + code + below(request) + query(request);
        return new Frame.Language(
                code, LanguageNames.of(code, language), address, portal.to(address), language.equals(chosen));
    }

    /** Only the start page asks the browser; any other page there is in each language alone. */
    private String inAnyLanguage(HttpServletRequest request) {
        var below = below(request);
        return portal.to((below.length() > 1 ? "/" + InterfaceLanguage.ENGLISH.code() + below : "/") + query(request));
    }

    private static String below(HttpServletRequest request) {
        var path = request.getRequestURI().split("/", 3);
        return path.length > 2 ? "/" + path[2] : "";
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + query(request);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
