package org.mizizi.plans;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.country.Policy;
import org.mizizi.country.Retirement.Part;
import org.mizizi.country.Setting;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.springframework.stereotype.Component;

/** Asks the rules about a version in writing, with what the portal knows of the things it names. */
@Component
class Completeness {

    private final ReviewRows reviews;
    private final Revisions revisions;
    private final Links links;
    private final Countries countries;
    private final Organisations organisations;

    Completeness(
            ReviewRows reviews, Revisions revisions, Links links, Countries countries, Organisations organisations) {
        this.reviews = reviews;
        this.revisions = revisions;
        this.links = links;
        this.countries = countries;
        this.organisations = organisations;
    }

    List<Missing> missingIn(Plan plan, PlanDraft draft) {
        return Stream.concat(SubmissionRules.missingIn(submission(plan, draft)).stream(), retiredIn(plan, draft))
                .toList();
    }

    /** What an earlier version named before it was retired, a new one may go on naming. */
    private Stream<Missing> retiredIn(Plan plan, PlanDraft draft) {
        var before = plan.revision() == 0 ? null : revisions.latest(plan);
        var places = new HashSet<>(draft.content().what().placeCodes());
        var policies = new HashSet<>(draft.content().policyCodes());
        if (before != null) {
            places.removeAll(before.what().placeCodes());
            policies.removeAll(before.policyCodes());
        }
        var inUse = countries.inUse();
        return Stream.concat(
                places.stream()
                        .flatMap(code -> inUse.objection(Part.PLACE, code, null).stream())
                        .map(refusal -> new Missing(PlanPart.WHAT, refusal)),
                policies.stream()
                        .flatMap(code -> inUse.objection(Part.POLICY, code, null).stream())
                        .map(refusal -> new Missing(PlanPart.POLICIES, refusal)));
    }

    /** Why a version cannot reply so, if so. */
    Optional<Refusal> replyObjection(Plan plan, PlanDraft draft) {
        if (draft.replies().isEmpty()) {
            return Optional.empty();
        }
        var returned = reviews.returned(plan).orElse(null);
        return Rule.objection(ReplyRules.ALL, new ReplyRules.Replying(draft.replies(), returned));
    }

    private SubmissionRules.Submission submission(Plan plan, PlanDraft draft) {
        var national = countries.policies().stream()
                .filter(policy -> policy.scope() == Policy.Scope.NATIONAL)
                .map(Policy::code)
                .collect(Collectors.toSet());
        var cited = draft.claims().stream().map(Claim::upstream).collect(Collectors.toSet());
        var linkable = links.linkableAmong(cited).stream().collect(Collectors.toMap(Node::id, Node::kind));
        return new SubmissionRules.Submission(
                draft,
                national,
                linkable,
                links.goalsAreInForce(),
                external(),
                links.isDisputed(plan.id().value()),
                countries.today(),
                countries.setting(Setting.LINKS_OF_A_PLAN));
    }

    private Set<OrganisationId> external() {
        return organisations.ofSide(Side.EXTERNAL).stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }
}
