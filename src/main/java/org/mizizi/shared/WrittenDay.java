package org.mizizi.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a day is written in every language of the interface, as CLDR knows it, and in every country that speaks it. */
final class WrittenDay {

    private static final int LEAST_LETTERS = 3;
    private static final int MOST_DAYS = 31;

    private static final Pattern QUOTED = Pattern.compile("'(\\p{L}+)'");
    private static final String BETWEEN = "(?: *[ /.,،-] *(?:(?:" + oneOf(wordsBetween()) + ") +)?)";
    private static final String LETTERS = "[\\p{L}\\p{M}]+";
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})(?:" + oneOf(endingsOfOrdinals()) + ")?"
            + BETWEEN + "([0-9]{1,2}|" + LETTERS + "(?: " + LETTERS + ")??\\.?)" + BETWEEN + "([0-9]{2}|[0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})");

    private static final Map<Month, Set<String>> NAMES = names();

    private WrittenDay() {}

    /** The day, the month and the year of a text that begins with the day. */
    static Optional<MatchResult> dayFirst(String plain) {
        return PlainText.matching(DAY_FIRST, plain);
    }

    /** The year, the month and the day of a text that begins with the year. */
    static Optional<MatchResult> yearFirst(String plain) {
        return PlainText.matching(YEAR_FIRST, plain);
    }

    /** The month that is called so, or begins so where no other does. */
    static Optional<Month> month(String typed) {
        var letters = typed.replace(".", "").toLowerCase(Locale.ROOT);
        var called = NAMES.entrySet().stream()
                .filter(month -> month.getValue().stream().anyMatch(name -> isCalled(name, letters)))
                .map(Map.Entry::getKey)
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(String name, String letters) {
        return name.equals(letters) || (letters.length() >= LEAST_LETTERS && name.startsWith(letters));
    }

    private static Map<Month, Set<String>> names() {
        var spoken = Set.copyOf(InterfaceLanguage.codes());
        var readers = Stream.of(Locale.getAvailableLocales())
                .filter(locale -> spoken.contains(locale.getLanguage()))
                .toList();
        var names = new EnumMap<Month, Set<String>>(Month.class);
        for (var month : Month.values()) {
            names.put(month, names(month, readers));
        }
        return names;
    }

    private static Set<String> names(Month month, List<Locale> readers) {
        return readers.stream()
                .map(reader ->
                        month.getDisplayName(TextStyle.FULL_STANDALONE, reader).toLowerCase(reader))
                .collect(toUnmodifiableSet());
    }

    /** Such as "de" in "31 de enero de 2027". */
    private static Stream<String> wordsBetween() {
        return InterfaceLanguage.locales().stream()
                .map(language -> DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, language))
                .flatMap(pattern -> QUOTED.matcher(pattern).results())
                .map(word -> word.group(1));
    }

    /** Such as "er" in "1er février 2027". */
    private static Stream<String> endingsOfOrdinals() {
        return InterfaceLanguage.locales().stream()
                .map(language -> new RuleBasedNumberFormat(language, RuleBasedNumberFormat.ORDINAL))
                .flatMap(ordinals -> IntStream.rangeClosed(1, MOST_DAYS).mapToObj(ordinals::format))
                .map(ordinal -> PlainText.of(ordinal).replaceAll("[0-9]", ""));
    }

    private static String oneOf(Stream<String> words) {
        return words.filter(word -> !word.isBlank())
                .distinct()
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
