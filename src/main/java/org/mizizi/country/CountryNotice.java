package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What the country itself says in one of the two notices of the public site, beside what the portal says of itself. */
public record CountryNotice(
        Page code, @Written(Writing.WORDS) LocalizedText text, LocalDate since) {

    /** Where it stands. */
    public enum Page {
        PRIVACY,
        ACCESSIBILITY
    }

    /** Every word of it reaches a reader: it may lack a language, but has none that the portal does not offer. */
    public static boolean isReadable(LocalizedText text, List<String> languages) {
        return languages.containsAll(text.texts().keySet())
                && text.texts().values().stream().noneMatch(String::isBlank);
    }
}
