package org.mizizi.country;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What the country is called, its time zone for deadlines, its currency and its official languages. */
public record Country(
        CountryId id,
        @Written(Writing.NAME) LocalizedText name,
        @Written(Writing.SUMMARY) @Nullable LocalizedText disclaimer,
        ZoneId zone,
        Currency currency,
        List<String> languages) {

    /** A difference in hours knows no summer, and other programs read its sign the other way round. */
    public static boolean isOfAPlace(ZoneId zone) {
        return zone.getId().contains("/")
                && !zone.getId().startsWith("Etc/")
                && !zone.getId().startsWith("SystemV/");
    }

    /** Identifies the one country of this portal. */
    public record CountryId(UUID value) implements Identifier {}
}
