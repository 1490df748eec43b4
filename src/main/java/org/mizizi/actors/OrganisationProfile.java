package org.mizizi.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;

/**
 * What is told of an organisation beside its name: the networks it belongs to, the country an agency from outside belongs
 * to (ISO 3166, R-76), where it is reached by mail, and the languages in which it can be written to (ISO 639).
 *
 * @param contactIsPublic whether the organisation wants its address to be seen by everyone
 */
public record OrganisationProfile(
        List<OrganisationId> networks,
        @Nullable String parentCountry,
        @Nullable String contact,
        boolean contactIsPublic,
        List<String> languages) {

    public static final OrganisationProfile NONE = new OrganisationProfile(List.of(), null, null, false, List.of());

    public OrganisationProfile {
        networks = List.copyOf(networks);
        languages = List.copyOf(languages);
    }

    /** The address, where everyone may see it. */
    public @Nullable String publicContact() {
        return contactIsPublic ? contact : null;
    }
}
