package org.mizizi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.InterfaceText;

/** The words of the portal in one language, by which a test finds on a page what a reader of that language looks for. */
final class Texts {

    private final Locale locale;
    private final Properties translations = new Properties();

    private Texts(String language) {
        this.locale = InterfaceLanguage.of(language).orElseThrow().locale();
        var ending = "en".equals(language) ? "" : "_" + language;
        try (var words = Files.newBufferedReader(Path.of("i18n", "translations" + ending + ".properties"))) {
            translations.load(words);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Texts in(String language) {
        return new Texts(language);
    }

    /** The text as the views show it. */
    String of(String key, Object... arguments) {
        var text = translations.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        return new InterfaceText(text, locale).with(arguments);
    }
}
