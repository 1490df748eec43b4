package org.mizizi.shared;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What languages are called where the country has no word of its own for them: as CLDR says it to these readers, or
 * else in English as CLDR or the registry of all tags of BCP 47 has it. Nobody has to know what a tag means.
 */
public final class LanguageNames {

    private static final String FILE = "/languages/names.properties";

    private static final Properties REGISTERED = registered();

    private LanguageNames() {}

    /** In any case; the tag itself only where nobody has ever registered it. */
    public static String of(String tag, Locale reader) {
        return amongReaders(tag, reader).or(() -> inEnglish(tag)).orElse(tag);
    }

    /** What these readers call it in their own language, where they have a word for it. */
    public static Optional<String> amongReaders(String tag, Locale reader) {
        return Optional.ofNullable(
                LocaleDisplayNames.getInstance(ULocale.forLocale(reader), DisplayContext.NO_SUBSTITUTE)
                        .languageDisplayName(language(tag)));
    }

    /** Whether there is such a language. */
    public static boolean isKnown(String tag) {
        return inEnglish(tag).isPresent();
    }

    private static Optional<String> inEnglish(String tag) {
        return amongReaders(tag, Locale.ENGLISH).or(() -> Optional.ofNullable(REGISTERED.getProperty(language(tag))));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static Properties registered() {
        var names = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(LanguageNames.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return names;
    }
}
