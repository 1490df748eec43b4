package org.mizizi.country;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** What the country is called, its time zone for deadlines, its currency and its official languages. */
public record Country(
        CountryId id,
        LocalizedText name,
        @Nullable LocalizedText disclaimer,
        ZoneId zone,
        Currency currency,
        List<String> languages) {}
