package org.mizizi.shared;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number as people write it in figures. Points, commas, spaces and apostrophes can be read in one or two ways: in
 * groups of three, or with the last of them before the decimals.
 */
final class WrittenFigures {

    /** Far more than the longest amount with all its separators. */
    private static final int LONGEST = 60;

    private static final String COMMA = ",";
    private static final String SEPARATORS = " .,'٬٫";
    private static final String BEFORE_DECIMALS = ".,٫";
    private static final Pattern FIGURES = Pattern.compile("-?[0-9 .,'٬٫]*[0-9][0-9 .,'٬٫]*");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]*");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(([ .,'٬])[0-9]{3})(\\2[0-9]{3})*");
    private static final Pattern AS_GROUPS = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");
    private static final Pattern EACH_DIGIT = Pattern.compile("[0-9]");
    private static final String NARROW_SPACE = "\u202f";

    private final String written;

    private WrittenFigures(String written) {
        this.written = written;
    }

    static Typed<BigDecimal> read(String plain, Locale reader) {
        var written = plain.replaceAll("[’‘ʼ`´]", "'").replace('،', ',').replaceAll("[−–‒]", "-");
        if (written.isEmpty()) {
            return new Typed.Blank<>();
        }
        if (written.length() > LONGEST || !FIGURES.matcher(written).matches()) {
            return Typed.refused(Refusal.of("typed.not-figures"));
        }
        return written.startsWith("-")
                ? Typed.refused(Refusal.of("typed.below-zero"))
                : new WrittenFigures(written).understood(reader);
    }

    /** Written so that every language reads it alike: groups set apart by spaces, and digits and decimals of this reader. */
    static String write(BigDecimal number, Locale reader) {
        var parts = number.stripTrailingZeros().toPlainString().split("\\.", 2);
        var whole = AS_GROUPS.matcher(parts[0]).replaceAll(NARROW_SPACE);
        var signs = DecimalFormatSymbols.getInstance(reader);
        return inDigits(parts.length == 1 ? whole : whole + signs.getDecimalSeparator() + parts[1], signs);
    }

    private static String inDigits(String figures, DecimalFormatSymbols signs) {
        var digits = signs.getDigitStrings();
        return EACH_DIGIT.matcher(figures).replaceAll(digit -> digits[Integer.parseInt(digit.group())]);
    }

    private Typed<BigDecimal> understood(Locale reader) {
        var grouped = grouped(written);
        var readings = Stream.of(grouped, withDecimals())
                .flatMap(Optional::stream)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
        return switch (readings.size()) {
            case 0 -> Typed.refused(Refusal.of("typed.unclear-figures"));
            case 1 -> new Typed.Understood<>(readings.getFirst());
            default ->
                hasThousandsOf(reader) ? new Typed.Understood<>(grouped.orElseThrow()) : twoWays(readings, reader);
        };
    }

    private static Typed<BigDecimal> twoWays(List<BigDecimal> readings, Locale reader) {
        return Typed.refused(
                Refusal.of("typed.two-ways", write(readings.getFirst(), reader), write(readings.getLast(), reader)));
    }

    private static Optional<BigDecimal> grouped(String text) {
        return WHOLE.matcher(text).matches() || GROUPED.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replaceAll("[^0-9]", "")))
                : Optional.empty();
    }

    private Optional<BigDecimal> withDecimals() {
        var separators = written.chars()
                .filter(sign -> SEPARATORS.indexOf(sign) >= 0)
                .mapToObj(Character::toString)
                .toList();
        if (separators.isEmpty() || !isTheOnlyOne(separators.getLast(), separators)) {
            return Optional.empty();
        }
        var at = written.indexOf(separators.getLast());
        var whole = at == 0 ? Optional.of(BigDecimal.ZERO) : grouped(written.substring(0, at));
        var decimals = written.substring(at + 1);
        return decimals.isEmpty() ? Optional.empty() : whole.map(part -> part.add(new BigDecimal("." + decimals)));
    }

    private static boolean isTheOnlyOne(String separator, List<String> separators) {
        return BEFORE_DECIMALS.contains(separator)
                && separators.stream().filter(separator::equals).count() == 1;
    }

    /** Others put the comma before the decimals; whose own digits are set apart by it, as in English, means thousands. */
    private boolean hasThousandsOf(Locale reader) {
        return written.contains(COMMA) && COMMA.equals(signOfThousands(reader));
    }

    private static String signOfThousands(Locale reader) {
        var inItsOwnDigits = new ULocale(reader.getLanguage()).setKeywordValue("numbers", "native");
        return DecimalFormatSymbols.getInstance(inItsOwnDigits).getGroupingSeparatorString();
    }
}
