package org.mizizi.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A reference as people type it, such as {@code inp 69}, {@code PRI1} or {@code plan-٠٠١٧}, in the form the portal gave it. */
public final class TypedReference {

    private static final String GOAL = "GOAL";
    private static final String BETWEEN = "[\\p{P}\\p{S} ]*";
    private static final Pattern COUNTED = Pattern.compile(
            BETWEEN + "(" + prefixes() + ")" + BETWEEN + "0*([1-9][0-9]{0,8})" + BETWEEN, Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_GOAL = Pattern.compile(
            BETWEEN + GOAL + BETWEEN + "0*([1-9][0-9]{0,3})[.,٫ -]0*([1-9][0-9]{0,3})(?:" + BETWEEN
                    + "v0*([1-9][0-9]{0,3}))?" + BETWEEN,
            Pattern.CASE_INSENSITIVE);
    /** Longer than any reference; what is longer is words. */
    private static final int LONGEST = 40;

    private TypedReference() {}

    /** The reference as the portal writes it; empty for any other words. */
    public static Optional<String> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = PlainText.of(typed);
        return PlainText.matching(COUNTED, plain)
                .map(TypedReference::counted)
                .or(() -> PlainText.matching(OF_A_GOAL, plain).map(TypedReference::goal));
    }

    /** The version of the strategy that the reference of a goal names; empty for what is in force and for all else. */
    public static OptionalInt version(String reference) {
        return PlainText.matching(OF_A_GOAL, reference)
                .filter(goal -> goal.group(3) != null)
                .map(goal -> OptionalInt.of(Integer.parseInt(goal.group(3))))
                .orElse(OptionalInt.empty());
    }

    private static String counted(MatchResult found) {
        return References.Kind.of(found.group(1).toUpperCase(Locale.ROOT)).format(Long.parseLong(found.group(2)));
    }

    private static String goal(MatchResult found) {
        var reference = GOAL + "-" + found.group(1) + "." + found.group(2);
        return found.group(3) == null ? reference : reference + "-v" + found.group(3);
    }

    private static String prefixes() {
        return Arrays.stream(References.Kind.values())
                .map(References.Kind::prefix)
                .collect(Collectors.joining("|"));
    }
}
