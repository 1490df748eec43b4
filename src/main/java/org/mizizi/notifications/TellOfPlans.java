package org.mizizi.notifications;

import java.util.Set;
import org.mizizi.notifications.Argument.Reference;
import org.mizizi.notifications.Argument.Title;
import org.mizizi.plans.PlanDecided;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanOwners;
import org.mizizi.security.Reaction;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the organisation that submitted a plan what a ministry decided on it. */
@Component
class TellOfPlans {

    private final PlanOwners owners;
    private final Telling telling;

    TellOfPlans(PlanOwners owners, Telling telling) {
        this.owners = owners;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(PlanDecided decided) {
        Reaction.run(() -> owners.of(decided.plan())
                .ifPresent(owner -> telling.tell(
                        Set.of(owner.organisation()),
                        Right.WRITE_PLAN,
                        News.of(
                                decided,
                                message(decided.outcome()),
                                Paths.plan(owner.reference()),
                                new Reference(owner.reference()),
                                new Title(owner.title())))));
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
