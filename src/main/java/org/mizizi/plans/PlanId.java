package org.mizizi.plans;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a plan; made by whoever begins one, so that beginning twice is beginning once. */
public record PlanId(UUID value) implements Identifier {

    public static PlanId next() {
        return new PlanId(Identifier.next());
    }
}
