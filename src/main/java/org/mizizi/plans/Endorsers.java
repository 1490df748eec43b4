package org.mizizi.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.springframework.stereotype.Component;

/** whose endorsement counts, and whether the rule of today asks for any. */
@Component
class Endorsers {

    private record Attempt(OrganisationKind kind, List<Mandate> mandates, LocalDate today) {}

    /** Nobody but civil society, and of it whoever has a verified mandate that is valid today. */
    private static final List<Rule<Attempt>> ENDORSE = List.of(
            Rule.of("plan.not-civil-society", attempt -> attempt.kind().isCivilSociety()),
            Rule.of(
                    "plan.no-mandate",
                    attempt -> attempt.mandates().stream().anyMatch(mandate -> mandate.isValidOn(attempt.today()))));

    private final Countries countries;
    private final Mandates mandates;
    private final Organisations organisations;
    private final ReviewRows rows;

    Endorsers(Countries countries, Mandates mandates, Organisations organisations, ReviewRows rows) {
        this.countries = countries;
        this.mandates = mandates;
        this.organisations = organisations;
        this.rows = rows;
    }

    /** Why the word of this organisation does not count, if so. */
    Optional<Refusal> objection(OrganisationId organisation) {
        return Rule.objection(
                ENDORSE,
                new Attempt(organisations.find(organisation).kind(), mandates.of(organisation), countries.today()));
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
                .map(Endorsement::organisation)
                .filter(organisation -> !organisations.find(organisation).hasEnded())
                .filter(organisation -> objection(organisation).isEmpty())
                .count();
    }
}
