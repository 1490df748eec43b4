package org.mizizi.traces.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.plans.PlanState;
import org.mizizi.security.Actor;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.ui.LinkSigns;
import org.mizizi.traces.Station;
import org.mizizi.traces.Trace;

/** The chips that say how the things of a trace stand, which of them was asked for, and which are the reader's. */
record Marks(Component where, Trace trace, Actor actor) {

    /** Whether a station is the reader's, and how it stands. */
    Component[] of(Station station) {
        var chips = new ArrayList<Component>();
        if (isOwn(station)) {
            chips.add(Chip.of(where.getTranslation("trace.yours"), Tone.INTERNAL));
        }
        chips.addAll(standing(station));
        return chips.toArray(Component[]::new);
    }

    Chip askedFor() {
        return Chip.of(where.getTranslation("trace.asked-for"), Tone.PLAIN);
    }

    /** How a plan stands, and whether the thing still does. */
    private List<Chip> standing(Station station) {
        if (station.node().standing() == NodeStanding.WITHDRAWN) {
            var key = "site.withdrawn." + station.node().kind();
            return List.of(Chip.of(where.getTranslation(key), Tone.WARN));
        }
        var plan = station.plan();
        if (plan == null) {
            return List.of();
        }
        return plan.contested()
                ? List.of(state(plan.state()), Chip.of(where.getTranslation("plans.contested-humanitarian"), Tone.WARN))
                : List.of(state(plan.state()));
    }

    Chip answer(LinkState state) {
        return LinkSigns.state(where, state);
    }

    private boolean isOwn(Station station) {
        var owner = station.node().owner();
        return owner != null && actor.actsFor(owner);
    }

    private Chip state(PlanState state) {
        return Chip.of(
                where.getTranslation("state.PlanState." + state), state.isInForce() ? Tone.INTERNAL : Tone.PLAIN);
    }
}
