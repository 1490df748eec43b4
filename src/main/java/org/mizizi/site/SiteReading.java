package org.mizizi.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.EarlierVersion;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.look.Deadline;
import org.mizizi.look.Doer;
import org.mizizi.look.EndInWords;
import org.mizizi.look.Enumerated;
import org.mizizi.look.Moments;
import org.mizizi.look.Numbers;
import org.mizizi.look.OrganisationNames;
import org.mizizi.shared.ChangedWords;
import org.mizizi.shared.Hours;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Piece;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.TypedReference;
import org.mizizi.shared.Wording;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.translations.TranslationRow;
import org.springframework.context.MessageSource;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** How the pages write for one reader: texts of the country, dates, numbers and addresses, in the reader's language. */
final class SiteReading {

    private final Locale locale;
    private final Moments moments;
    private final List<SpokenLanguage> ofThePeople;
    private final MessageSource messages;
    private final OrganisationNames organisations;
    private final Clock clock;

    SiteReading(
            Locale locale,
            ZoneId zone,
            List<SpokenLanguage> ofThePeople,
            MessageSource messages,
            OrganisationNames organisations,
            Clock clock) {
        this.locale = locale;
        this.ofThePeople = List.copyOf(ofThePeople);
        this.moments = new Moments(locale, zone);
        this.messages = messages;
        this.organisations = organisations;
        this.clock = clock;
    }

    Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String direction() {
        return ReadingDirection.of(locale).attribute();
    }

    public boolean mirrored() {
        return ReadingDirection.of(locale).isMirrored();
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String hours(Hours hours) {
        return new Numbers(locale).hours(hours);
    }

    /** The name of a constant, kept under {@code state.}. */
    public String name(Enum<?> constant) {
        return say("state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public Wording words(LocalizedText text) {
        return text.in(locale);
    }

    /** The translation into the reader's language, if there is one. */
    public List<TranslationRow> inOwn(List<TranslationRow> all) {
        return all.stream().filter(one -> one.isFor(locale)).toList();
    }

    /** Who answers for it that what a machine said can be read. */
    public String letStand(TranslationRow one) {
        return say(
                "translations.let-stand-by",
                Isolated.of(person(one.by().translator(), one.by().deputised())),
                date(one.by().at()));
    }

    public List<TranslationRow> inOthers(List<TranslationRow> all) {
        return all.stream().filter(one -> !one.isFor(locale)).toList();
    }

    public Wording words(String text, String language) {
        return new Wording(text, language, true);
    }

    /** What a person is called. */
    public String person(String name) {
        return Doer.named(name, this::say);
    }

    /** What a person is called who did something, perhaps as a deputy. */
    public String person(String name, boolean deputised) {
        return Doer.named(name, deputised, this::say);
    }

    /** That an organisation was closed or merged into another, if so. */
    public @Nullable String end(@Nullable String reference) {
        return Optional.ofNullable(reference)
                .flatMap(organisations::endOf)
                .map(new EndInWords(organisations, moments, locale, messages)::of)
                .orElse(null);
    }

    /** What a language is called. */
    public String languageName(String code) {
        return SpokenLanguage.called(code, ofThePeople, locale);
    }

    /** What a country of the world is called. */
    public String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** The words alone, for titles of windows and for lists of names. */
    public String text(LocalizedText text) {
        return words(text).text();
    }

    /** What is said of words that are not in the reader's language, or not the author's own. */
    public @Nullable String origin(Wording words) {
        if (!words.original()) {
            return say("site.translated");
        }
        return words.language().equals(language()) ? null : say("site.written-in", languageName(words.language()));
    }

    public String date(Instant instant) {
        return moments.date(instant);
    }

    public String date(LocalDate date) {
        return moments.date(date);
    }

    public String dateTime(Instant instant) {
        return moments.dateTime(instant);
    }

    /** Until when, as every page tells it: see {@link Deadline}. */
    public String deadline(Instant until) {
        return Deadline.text(until, clock.instant(), moments, messages);
    }

    public String dateTimeZone(Instant instant) {
        return moments.dateTimeZone(instant);
    }

    /** The parts of a sentence, so that the codes in it stay in one piece. */
    public List<Piece> pieces(String sentence) {
        return Piece.of(sentence);
    }

    /** That a goal stands in a version of the strategy that is not in force, if so. */
    public @Nullable String version(String reference) {
        var version = TypedReference.version(reference);
        return version.isPresent() ? say("site.in-version", version.getAsInt()) : null;
    }

    /** How many of those asked about a link have said what. */
    public String tally(LinkAnswers answers) {
        var parts = answers.tally().stream()
                .map(part -> say("traceability.tally." + part.key(), part.count()))
                .toList();
        return say("traceability.tally", answers.number(), Enumerated.in(locale, parts));
    }

    public String number(Number number) {
        return new Numbers(locale).count(number);
    }

    /** With one decimal, such as the mean points of a ranking. */
    public String decimal(BigDecimal number) {
        return new Numbers(locale).decimal(number, 1);
    }

    public String percent(BigDecimal percent) {
        return new Numbers(locale).percent(percent);
    }

    public String money(BigDecimal amount, String currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(0);
        return ReadingDirection.of(locale).around(format.format(amount));
    }

    /** The address of a page in the reader's language. */
    public String to(String... segments) {
        return Arrays.stream(segments)
                .map(segment -> "/" + UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "/" + language(), ""));
    }

    /** The page of the site at a path that the workspace has too, such as {@code inputs/INP-000913}. */
    public String toPath(String path) {
        return to(StringUtils.tokenizeToStringArray(path, "/"));
    }

    /** What changed in a text, word by word. */
    public List<ChangedWords.Run> changes(EarlierVersion.Change change) {
        return ChangedWords.between(
                change.before().map(Wording::text).orElse(""),
                change.now().map(Wording::text).orElse(""));
    }

    /** The same for something that people quote; empty for what has no page of its own. */
    public Optional<String> toReference(String reference) {
        return Quoted.pageOf(reference).map(page -> to(page, reference));
    }
}
