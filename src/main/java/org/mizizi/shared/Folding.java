package org.mizizi.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text as {@code shared.fold} compares it, and which characters of the text each folded one stands for: what was found
 * is marked in the words as they are written.
 */
public final class Folding {

    /** Where in the text something was found: from its first character to before {@code end}. */
    public record Span(int start, int end) {}

    private static final String WRITTEN =
            "’‘‛ʼʻʽʾʿˈʹ′‵ꞌ՚׳`´" + "‐‒–—―−" + "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹" + "ٱةىیېکہھۃ" + "øđɖɗðłħŧɓƙƴɛəǝɔŋɲɣʋƒıɩ";
    private static final String READ =
            "'".repeat(17) + "------" + "01234567890123456789" + "اهيييكههه" + "oddddlhtbkyeeeonngvfii";
    private static final Map<Integer, String> LETTERS = Stream.concat(
                    IntStream.range(0, WRITTEN.length())
                            .mapToObj(
                                    place -> Map.entry((int) WRITTEN.charAt(place), READ.substring(place, place + 1))),
                    Stream.of(Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'þ', "th")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern LEFT_OUT = Pattern.compile(
            "[\\u00AD\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05BD\\u05BF"
                    + "\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0610-\\u061A\\u061C\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4"
                    + "\\u06E7\\u06E8\\u06EA-\\u06ED\\u08CA-\\u08E1\\u08E3-\\u08FF\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u200B-\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\uFEFF]");
    private static final int ASCII = 128;

    /** What was folded before: texts have few signs, and each costs as much as many words. Several may write the same there. */
    private static final @Nullable String[] KNOWN = new @Nullable String[Character.MAX_VALUE + 1];

    private static final String BLANKS = "\t\n\u000B\f\r \u0085\u1680\u2028\u2029";

    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Folding(String text) {
        starts = new int[text.length() + 1];
        ends = new int[starts.length];
        for (var place = 0; place < text.length(); ) {
            var sign = text.codePointAt(place);
            var next = place + Character.charCount(sign);
            add(folded(sign), place, next);
            place = next;
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
    }

    public static Folding of(String text) {
        return new Folding(text);
    }

    /** The same as {@code shared.fold} in the database. */
    public static String fold(String text) {
        return of(text).folded.toString();
    }

    /** Everywhere that one of these folded parts stands, or one of these folded words as a whole; none within another. */
    public List<Span> find(Collection<String> parts, Collection<String> words) {
        var found = new boolean[folded.length()];
        parts.forEach(part -> mark(part, found, false));
        words.forEach(word -> mark(word, found, true));
        return IntStream.range(0, found.length)
                .filter(place -> found[place] && (place == 0 || !found[place - 1]))
                .mapToObj(first -> new Span(starts[first], ends[last(first, found)]))
                .toList();
    }

    private static int last(int first, boolean[] found) {
        var last = first;
        while (last + 1 < found.length && found[last + 1]) {
            last++;
        }
        return last;
    }

    private void mark(String part, boolean[] found, boolean whole) {
        if (part.isEmpty()) {
            return;
        }
        for (var at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
            var end = at + part.length();
            if (!whole || (!isLetterAt(at - 1) && !isLetterAt(end))) {
                Arrays.fill(found, at, end, true);
            }
        }
    }

    private boolean isLetterAt(int place) {
        return place >= 0 && place < folded.length() && Character.isLetterOrDigit(folded.charAt(place));
    }

    private void add(String letters, int start, int end) {
        var standing = folded.length();
        for (var at = 0; at < letters.length(); at++) {
            var letter = letters.charAt(at);
            var blank = BLANKS.indexOf(letter) >= 0;
            if (letter != '\'' && !(blank && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' '))) {
                place(start, end);
                folded.append(blank ? ' ' : letter);
            }
        }
        if (letters.isEmpty() && standing > 0) {
            ends[standing - 1] = end;
        }
    }

    private void place(int start, int end) {
        if (folded.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[folded.length()] = start;
        ends[folded.length()] = end;
    }

    private static String folded(int sign) {
        if (sign >= KNOWN.length) {
            return foldedAnew(sign);
        }
        var known = KNOWN[sign];
        if (known == null) {
            known = foldedAnew(sign);
            KNOWN[sign] = known;
        }
        return known;
    }

    private static String foldedAnew(int sign) {
        return sign < ASCII ? lower(sign == '`' ? '\'' : sign) : unaccented(sign);
    }

    private static String unaccented(int sign) {
        var apart = sign == '´' ? "'" : Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        return LEFT_OUT.matcher(apart)
                .replaceAll("")
                .codePoints()
                .mapToObj(Folding::lower)
                .flatMapToInt(String::codePoints)
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /** As Unicode folds case, in which Cherokee alone folds upwards. */
    private static String lower(int letter) {
        var text = Character.toString(letter);
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CHEROKEE
                ? text.toUpperCase(Locale.ROOT)
                : text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
