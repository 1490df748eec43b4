package org.mizizi.look;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.languages.LanguageGuess;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.Side;
import org.mizizi.shared.Wording;
import org.springframework.context.MessageSource;

/** How one reader reads: their language, the country's time and money, and what organisations, places and dimensions are called. */
public final class Reading {

    private final Locale locale;
    private final Countries countries;
    private final OrganisationNames organisations;
    private final Clock clock;
    private final MessageSource messages;
    private final LanguageGuess guess;

    Reading(
            Locale locale,
            Countries countries,
            OrganisationNames organisations,
            Clock clock,
            MessageSource messages,
            LanguageGuess guess) {
        this.locale = locale;
        this.countries = countries;
        this.organisations = organisations;
        this.clock = clock;
        this.messages = messages;
        this.guess = guess;
    }

    public Locale locale() {
        return locale;
    }

    public Moments moments() {
        return new Moments(locale, countries.country().zone());
    }

    public Numbers numbers() {
        return new Numbers(locale);
    }

    /** Until when, as every page tells it: see {@link Deadline}. */
    public String deadline(Instant until) {
        return Deadline.text(until, now(), moments(), messages);
    }

    public Instant now() {
        return clock.instant();
    }

    public Countries countries() {
        return countries;
    }

    /** The official languages, in which the texts of the country are written. */
    public List<String> languages() {
        return countries.country().languages();
    }

    /** Every language in which something may be written: the official ones, those of the people, and the reader's own. */
    public List<String> written() {
        return Stream.of(
                        languages().stream(),
                        countries.spokenLanguages().stream().map(SpokenLanguage::code),
                        Stream.of(writes()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** The language in which this reader begins to write: the one they read, until their words tell another. */
    public String writes() {
        return locale.getLanguage();
    }

    /** What the portal itself says to this reader. */
    public Wording said(String text) {
        return new Wording(text, locale.getLanguage(), true);
    }

    /** In which of these languages words are written, where they tell. */
    Optional<String> guess(String words, List<String> languages) {
        return guess.of(words, languages);
    }

    /** What a language is called: as the country calls it among those of its people, or else as readers of this language do. */
    public String language(String code) {
        return SpokenLanguage.called(code, countries.spokenLanguages(), locale);
    }

    /** An official language for this reader: their own where it is one. */
    public String official() {
        var own = locale.getLanguage();
        return languages().contains(own) ? own : languages().getFirst();
    }

    /** What a person is called. */
    public String person(String name) {
        return Doer.named(name, this::say);
    }

    /** What a person is called who did something, perhaps as a deputy. */
    public String person(String name, boolean deputised) {
        return Doer.named(name, deputised, this::say);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The words alone, for titles of windows and for lists of names. */
    public String text(LocalizedText text) {
        return text.in(locale).text();
    }

    /** The same with the language in which this reader sees it. */
    public Wording wording(LocalizedText text) {
        return text.in(locale);
    }

    public Span words(LocalizedText text) {
        return Words.of(text, locale);
    }

    /** Its name, and that it has ended, if so. */
    public Span name(OrganisationId organisation) {
        var name = words(organisations.nameOf(organisation));
        return organisations
                .endOf(organisation)
                .map(ended -> new Span(name, new Span(" (" + told(ended) + ")")))
                .orElse(name);
    }

    public String plainName(OrganisationId organisation) {
        var name = text(organisations.nameOf(organisation));
        return organisations
                .endOf(organisation)
                .map(ended -> name + " (" + told(ended) + ")")
                .orElse(name);
    }

    /** That it has ended, when and how, if so. */
    public Optional<String> end(OrganisationId organisation) {
        return organisations.endOf(organisation).map(this::told);
    }

    /** The same of one that is known by its reference. */
    public Optional<String> end(String reference) {
        return organisations.endOf(reference).map(this::told);
    }

    private String told(OrganisationNames.Ended ended) {
        return new EndInWords(organisations, moments(), locale, messages).of(ended);
    }

    /** Who speaks for an organisation today. */
    public OrganisationId speaksNowFor(OrganisationId organisation) {
        return organisations.speaksNowFor(organisation);
    }

    public Side side(OrganisationId organisation) {
        return organisations.sideOf(organisation);
    }

    public String place(String code) {
        return text(countries.nameOfPlace(code)) + retired(Retirement.Part.PLACE, code);
    }

    public Span dimension(String code) {
        var name = words(countries.nameOfDimension(code));
        var retired = retired(Retirement.Part.DIMENSION, code);
        return retired.isEmpty() ? name : new Span(name, new Span(retired));
    }

    /** What follows the name of something that is retired; nothing where it is not. */
    public String retired(Retirement.Part part, String code) {
        return countries
                .inUse()
                .since(part, code)
                .map(day -> " · "
                        + messages.getMessage(
                                "country.retired", new Object[] {moments().date(day)}, locale))
                .orElse("");
    }

    /** Several names as a sentence of this language counts them up. */
    public String list(List<String> names) {
        return Enumerated.in(locale, names);
    }

    public String amount(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        return ReadingDirection.of(locale).around(format.format(amount));
    }

    /** Without cents, as parts of sums are told. */
    public String rounded(BigDecimal amount, String currency) {
        return amount(amount.setScale(0, RoundingMode.HALF_EVEN), currency);
    }

    public String period(LocalDate from, LocalDate until) {
        return moments().date(from) + " – " + moments().date(until);
    }
}
