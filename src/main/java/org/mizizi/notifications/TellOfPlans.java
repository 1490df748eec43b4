package org.mizizi.notifications;

import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.ContestTakenBack;
import org.mizizi.plans.PlanEvent.HumanitarianContested;
import org.mizizi.plans.PlanEvent.PlanDecided;
import org.mizizi.plans.PlanEvent.PlanShared;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanOwners;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the organisation that submitted a plan what a ministry decided on it or contests of it, and the ministries what is shared with them. */
@Component
class TellOfPlans {

    private final PlanOwners owners;
    private final Organisations organisations;
    private final Telling telling;

    TellOfPlans(PlanOwners owners, Organisations organisations, Telling telling) {
        this.owners = owners;
        this.organisations = organisations;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PlanDecided decided) {
        tellItsOwner(decided.plan(), decided, message(decided.outcome()));
    }

    @ApplicationModuleListener
    void on(HumanitarianContested contested) {
        tellItsOwner(contested.plan(), contested, "plan-contested");
    }

    @ApplicationModuleListener
    void on(ContestTakenBack takenBack) {
        tellItsOwner(takenBack.plan(), takenBack, "plan-contest-taken-back");
    }

    /** For information: nothing is asked of them. */
    @ApplicationModuleListener
    void on(PlanShared shared) {
        Reaction.run(() -> owners.of(shared.plan())
                .ifPresent(owner -> telling.tell(ministries(), Right.READ_REVIEW, news(shared, "plan-shared", owner))));
    }

    private Set<OrganisationId> ministries() {
        return organisations.ofSide(Side.INTERNAL).stream()
                .filter(organisation -> organisation.kind().isMinistry())
                .map(Organisation::id)
                .collect(Collectors.toSet());
    }

    private void tellItsOwner(PlanId plan, DomainEvent event, String message) {
        Reaction.run(() -> owners.of(plan)
                .ifPresent(owner ->
                        telling.tell(Set.of(owner.organisation()), Right.WRITE_PLAN, news(event, message, owner))));
    }

    private static News news(DomainEvent event, String message, PlanOwners.Owner owner) {
        return News.of(
                event,
                message,
                Paths.plan(owner.reference()),
                new Reference(owner.reference()),
                new Title(owner.title()));
    }

    private static String message(PlanOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> "plan-approved";
            case APPROVED_WITH_CONDITIONS -> "plan-approved-with-conditions";
            case RETURNED -> "plan-returned";
            case DECLINED -> "plan-declined";
        };
    }
}
