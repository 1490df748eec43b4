package org.mizizi.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Side;

/** What would be told of an organisation of a kind, beside those that are in the register and have not ended. */
record Describing(
        OrganisationKind kind, OrganisationProfile profile, Set<OrganisationId> there, Optional<OrganisationId> own) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final List<Rule<Describing>> RULES = List.of(
            Rule.of(
                    "organisation.own-network",
                    one -> one.own().filter(one.profile().networks()::contains).isEmpty()),
            Rule.of(
                    "organisation.no-such-network",
                    one -> one.there().containsAll(one.profile().networks())),
            Rule.of(
                    "organisation.country-from-outside",
                    one -> one.profile().parentCountry() == null || one.kind().side() == Side.EXTERNAL),
            Rule.of("organisation.no-such-country", Describing::isOfACountry),
            Rule.of("organisation.no-such-address", Describing::isReached),
            Rule.of(
                    "organisation.no-public-address",
                    one -> !one.profile().contactIsPublic() || one.profile().contact() != null),
            Rule.of("organisation.no-such-language", Describing::speaks));

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }

    private boolean isOfACountry() {
        var country = profile.parentCountry();
        return country == null || COUNTRIES.contains(country);
    }

    private boolean isReached() {
        return profile.contact() == null || MailAddress.fits(profile.contact());
    }

    private boolean speaks() {
        return profile.languages().stream().allMatch(Describing::isLanguage);
    }

    /** One that has a name. */
    private static boolean isLanguage(String code) {
        return LanguageNames.isKnown(code);
    }
}
