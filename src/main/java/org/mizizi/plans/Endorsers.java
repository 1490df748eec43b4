package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.actors.Mandates;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** whose endorsement counts, and whether the rule of today asks for any. */
@Component
class Endorsers {

    private final Countries countries;
    private final Mandates mandates;
    private final ReviewRows rows;

    Endorsers(Countries countries, Mandates mandates, ReviewRows rows) {
        this.countries = countries;
        this.mandates = mandates;
        this.rows = rows;
    }

    /** Whether the organisation has a verified mandate that is valid today. */
    boolean include(OrganisationId organisation) {
        var today = countries.today();
        return mandates.of(organisation).stream().anyMatch(mandate -> mandate.isValidOn(today));
    }

    boolean areAsked() {
        return countries
                .currentApprovalRule()
                .map(ApprovalRule::civilSocietyEndorsements)
                .filter(endorsements -> endorsements > 0)
                .isPresent();
    }

    Optional<ApprovalProgress> progressOf(Plan plan) {
        return countries.currentApprovalRule().map(rule -> new ApprovalProgress(rule, counting(plan)));
    }

    private int counting(Plan plan) {
        return (int) rows.endorsements(plan.id(), plan.revision()).stream()
                .filter(endorsement -> include(endorsement.organisation()))
                .count();
    }
}
