package org.mizizi.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Countries;
import org.mizizi.shared.LocalizedText;

/** Changes of the small country that its administrator proposes. */
public class CountryChangeFixtures {

    static final LocalizedText REASON = LocalizedText.of("en", "Decided by the council of ministers");

    private final CountryChanges changes;
    private final Countries countries;
    private final TestCountry country;

    CountryChangeFixtures(CountryChanges changes, Countries countries, TestCountry country) {
        this.changes = changes;
        this.countries = countries;
        this.country = country;
    }

    /** A dimension that no other test knows. */
    public static Amendment something() {
        var code = "d-" + UUID.randomUUID();
        return new DimensionAmendment(code, everywhere("Dimension " + code), List.of());
    }

    static LocalizedText everywhere(String text) {
        return LocalizedText.of("en", text).with("fr", text).with("ar", text);
    }

    public LocalDate tomorrow() {
        return countries.today().plusDays(1);
    }

    public CountryChangeId proposed() {
        return proposed(something(), tomorrow());
    }

    CountryChangeId proposed(Amendment amendment, LocalDate from) {
        return country.as("sami", () -> changes.propose(amendment, from, REASON));
    }

    /** What two people wanted. */
    public CountryChangeId confirmed(Amendment amendment, LocalDate from) {
        var change = proposed(amendment, from);
        country.as("nadia", () -> changes.confirm(change));
        return change;
    }
}
