package org.mizizi.shared;

import static org.mizizi.shared.Refusal.refuse;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people write, by use: how many characters it may have, and whether it has lines. Nothing is ever cut: words come
 * in one form (NFC, one kind of line break), and what cannot be kept as it is typed is refused with the remedy.
 */
public enum Writing {
    /** What machines compare: a reference, the code of a place. */
    CODE(100, Lines.ONE),
    /** In which somebody wrote or reads: a {@link LanguageTag}. */
    LANGUAGE(40, Lines.ONE),
    SEARCH(100, Lines.ONE),
    NAME(200, Lines.ONE),
    TITLE(200, Lines.ONE),
    /** An entry of a plan's consultation record is short. */
    RECORD(600, Lines.MANY),
    SUMMARY(2_000, Lines.MANY),
    REASON(2_000, Lines.MANY),
    EVIDENCE(2_000, Lines.MANY),
    /** Long enough for a page, short enough to be read by those who must answer. */
    COMMENT(4_000, Lines.MANY),
    DISPUTE(4_000, Lines.MANY),
    WORDS(10_000, Lines.MANY),
    /** A file in writing, such as that of a founding. */
    FILE(2_000_000, Lines.MANY);

    private enum Lines {
        ONE,
        MANY
    }

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\\x0B\f\\x85\u2028\u2029]");
    /** Half of a pair, what no eye sees and no database holds, and what makes words read backwards. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cs}\\p{Cc}\\x{202D}\\x{202E}&&[^\n\t]]");

    private static final int SHOWN_BEFORE = 20;

    private final int longest;
    private final Lines lines;

    Writing(int longest, Lines lines) {
        this.longest = longest;
        this.lines = lines;
    }

    public int longest() {
        return longest;
    }

    /** The number of characters as Unicode counts them, in the form in which they are kept. */
    public int length(String text) {
        var kept = inOneForm(text);
        return kept.codePointCount(0, kept.length());
    }

    /** The words as they are kept; refused where they cannot be kept whole. */
    public String accept(String text) {
        refuse(objection(text));
        return inOneForm(text);
    }

    /** Why these words cannot be kept, if so: by how much they are too long, or behind which words something is broken. */
    public Optional<Refusal> objection(String text) {
        var tooMany = length(text) - longest;
        return tooMany > 0
                ? Optional.of(Refusal.of("words.too-long", this, longest, tooMany))
                : unreadable(inOneForm(text)).or(() -> unknown(inOneForm(text)));
    }

    private Optional<Refusal> unknown(String kept) {
        return this != LANGUAGE || LanguageTag.is(kept)
                ? Optional.empty()
                : Optional.of(Refusal.of("words.no-language", kept));
    }

    /** What is looked for is not kept: what nobody can read in it is passed over, and so is more than there is room for. */
    public static String sought(String typed) {
        var readable =
                UNREADABLE.matcher(SEARCH.inOneForm(typed)).replaceAll(" ").strip();
        var length = readable.codePointCount(0, readable.length());
        return readable.substring(0, readable.offsetByCodePoints(0, Math.min(SEARCH.longest, length)))
                .strip();
    }

    private Optional<Refusal> unreadable(String kept) {
        var broken = UNREADABLE.matcher(kept);
        if (!broken.find()) {
            return Optional.empty();
        }
        var before = UNREADABLE
                .matcher(kept.substring(Math.max(0, broken.start() - SHOWN_BEFORE), broken.start()))
                .replaceAll("");
        return Optional.of(
                before.isBlank()
                        ? Refusal.of("words.unreadable-at-start", this)
                        : Refusal.of("words.unreadable", this, before.strip()));
    }

    private String inOneForm(String text) {
        var broken = LINE_BREAK.matcher(text).replaceAll("\n");
        var kept = lines == Lines.MANY
                ? broken
                : broken.strip()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" "));
        return Normalizer.normalize(kept.strip(), Normalizer.Form.NFC);
    }
}
