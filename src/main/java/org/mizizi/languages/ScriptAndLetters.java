package org.mizizi.languages;

import static java.util.stream.Collectors.toSet;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells languages apart by the script of the words first, then by which letters follow each other. Languages whose letters
 * nobody has counted, such as Krio, are never guessed: they are said by whoever writes them.
 */
final class ScriptAndLetters {

    /** Below this many letters the words of two languages look alike: measured on those of the demo country (ADR 36). */
    static final int FEWEST_LETTERS = 20;

    private static final double SURE = 0.9;

    private static final Set<String> COUNTED =
            BuiltInLanguages.getLanguages().stream().map(LdLocale::getLanguage).collect(toSet());

    private final Map<Set<String>, LanguageDetector> detectors = new ConcurrentHashMap<>();

    /** One of these languages, each a tag of BCP 47; none where the words do not tell. */
    Optional<String> guess(String words, Collection<String> languages) {
        return scriptOf(words)
                .flatMap(script -> byLetters(
                        words,
                        languages.stream()
                                .filter(language -> isWrittenIn(language, script))
                                .filter(language -> COUNTED.contains(code(language)))
                                .collect(Collectors.toMap(
                                        ScriptAndLetters::code, Function.identity(), (one, _) -> one))));
    }

    private static String code(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** The script of most letters; none where there are too few of them. */
    private static Optional<Integer> scriptOf(String words) {
        var letters = words.codePoints().filter(Character::isLetter).boxed().toList();
        if (letters.size() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        var counted = letters.stream()
                .collect(Collectors.groupingBy(UScript::getScript, HashMap::new, Collectors.counting()));
        return counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static boolean isWrittenIn(String language, int script) {
        var likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
        return !likely.isEmpty() && UScript.getCodeFromName(likely) == script;
    }

    private Optional<String> byLetters(String words, Map<String, String> tags) {
        return tags.size() < 2
                ? tags.values().stream().findFirst()
                : detectors
                        .computeIfAbsent(Set.copyOf(tags.keySet()), ScriptAndLetters::detector)
                        .getProbabilities(words)
                        .stream()
                        .filter(language -> language.getProbability() >= SURE)
                        .findFirst()
                        .map(language -> tags.get(language.getLocale().getLanguage()));
    }

    private static LanguageDetector detector(Set<String> languages) {
        try {
            var profiles = new LanguageProfileReader()
                    .readBuiltIn(languages.stream().map(LdLocale::fromString).toList());
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(profiles)
                    .build();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
