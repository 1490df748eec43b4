package org.mizizi.actors;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mizizi.actors.EvidenceFile.Format;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** A file as somebody sends it as evidence: what it is, its first bytes say, and its name is only a name. */
public final class SentFile {

    public static final int LARGEST = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;

    private static final List<Rule<SentFile>> RULES = List.of(
            Rule.of("evidence-file.empty", file -> file.bytes.length > 0),
            Rule.of("evidence-file.too-large", file -> file.bytes.length <= LARGEST),
            Rule.of("evidence-file.format", file -> file.format().isPresent()));

    /** Folders before a name, what is no letter or digit of any script, and dots that would hide it. */
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._()-]+");
    private static final Pattern AROUND = Pattern.compile("^[ .]+|[ .]+$");

    private final String name;
    private final byte[] bytes;

    public SentFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /** Everything that keeps it from being taken. */
    public List<Refusal> objections() {
        return Rule.objections(RULES, this);
    }

    private Optional<Format> format() {
        return Stream.of(Format.values()).filter(format -> format.begins(bytes)).findFirst();
    }

    /** What is kept of it where everybody reads; refused where it cannot be taken. */
    EvidenceFile described() {
        Refusal.refuse(objections());
        var format = format().orElseThrow();
        return new EvidenceFile(nameAs(format), format, bytes.length, Fingerprint.of(bytes));
    }

    /** The name without anything that a computer could take for more than a name, ending as what it is. */
    private String nameAs(Format format) {
        var dot = "." + format.ending();
        var plain = AROUND.matcher(NOT_IN_A_NAME
                        .matcher(FOLDERS.matcher(name).replaceFirst(""))
                        .replaceAll(" "))
                .replaceAll("");
        var without = plain.toLowerCase(Locale.ROOT).endsWith(dot)
                ? plain.substring(0, plain.length() - dot.length())
                : plain;
        var kept = without.isBlank() ? "evidence" : without.strip();
        var length = Math.min(kept.codePointCount(0, kept.length()), LONGEST_NAME);
        return kept.substring(0, kept.offsetByCodePoints(0, length)).strip() + dot;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What is in it, from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
