package org.mizizi.actors;

import static org.mizizi.shared.Refusal.refuse;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate.Choosing;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What an organisation says of the people it speaks for; without a place, it speaks for them in the whole country. */
public record NewMandate(
        @Written(Writing.TITLE) @Nullable LocalizedText constituency,
        @Nullable String place,
        @Nullable Choosing chosen,
        @Written(Writing.SUMMARY) @Nullable LocalizedText howChosen,
        @Written(Writing.EVIDENCE) String evidence,
        @Written(Writing.EVIDENCE) String evidenceLink,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable SentFile file) {

    private static final List<Rule<NewMandate>> RULES = List.of(
            Rule.of("mandate.no-constituency", mandate -> mandate.constituency() != null),
            Rule.of("mandate.no-way", mandate -> mandate.chosen() != null && mandate.howChosen() != null),
            Rule.of("mandate.no-evidence", mandate -> !mandate.evidence().isBlank()),
            Rule.of(
                    "mandate.no-link",
                    mandate -> mandate.evidenceLink().isBlank() || isAddress(mandate.evidenceLink())),
            Rule.of("mandate.no-period", mandate -> mandate.validFrom() != null && mandate.validUntil() != null),
            Rule.of("mandate.ends-before-it-begins", NewMandate::endsAfterItBegins));

    /** Everything that is still missing or cannot be. */
    public List<Refusal> objections() {
        var ofTheFile = file == null ? Stream.<Refusal>empty() : file.objections().stream();
        return Stream.concat(Rule.objections(RULES, this).stream(), ofTheFile).toList();
    }

    private boolean endsAfterItBegins() {
        return validFrom == null || validUntil == null || validUntil.isAfter(validFrom);
    }

    private static boolean isAddress(String link) {
        try {
            var address = new URI(link.strip());
            return address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    Mandate claimedBy(OrganisationId organisation, MandateId id) {
        refuse(objections());
        return new Mandate(
                id,
                organisation,
                Objects.requireNonNull(constituency),
                place,
                chosen,
                Objects.requireNonNull(howChosen),
                evidence,
                evidenceLink.isBlank() ? null : evidenceLink.strip(),
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(validUntil),
                Mandate.State.CLAIMED);
    }
}
