package org.mizizi;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A place in a text of the interface whose words depend on a number: on which one, and for what there are words. */
record Plural(String argument, PluralType type, Set<String> cases) {

    private static final String NOTHING = "=0";

    /** More of one kind is nowhere counted; forms that a language has for millions alone are not asked for. */
    private static final int MOST = 1_000;

    Plural {
        cases = Set.copyOf(cases);
    }

    static List<Plural> in(String text) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .filter(at -> pattern.getPart(at).getType() == Part.Type.ARG_START)
                .filter(at -> pattern.getPart(at).getArgType().hasPluralStyle())
                .mapToObj(at -> at(pattern, at))
                .toList();
    }

    private static Plural at(MessagePattern pattern, int start) {
        var argument = pattern.getSubstring(pattern.getPart(start + 1));
        var type = pattern.getPart(start).getArgType() == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL;
        var cases = new HashSet<String>();
        for (var at = start + 1; at < pattern.getLimitPartIndex(start); at = pattern.getLimitPartIndex(at) + 1) {
            if (pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR) {
                cases.add(pattern.getSubstring(pattern.getPart(at)));
            }
        }
        return new Plural(argument, type, cases);
    }

    /** The forms that it has, apart from those for one certain number. */
    Set<String> forms() {
        return cases.stream().filter(form -> !form.startsWith("=")).collect(toUnmodifiableSet());
    }

    /** The forms that its language has. */
    Set<String> formsOf(Locale language) {
        var rules = PluralRules.forLocale(language, type);
        return Stream.concat(
                        Stream.of(PluralRules.KEYWORD_OTHER),
                        IntStream.rangeClosed(0, MOST).mapToObj(rules::select))
                .collect(toUnmodifiableSet());
    }

    boolean hasWordsForNothing() {
        return cases.contains(NOTHING) || cases.contains(PluralRules.KEYWORD_ZERO);
    }
}
