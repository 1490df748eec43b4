package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import org.mizizi.look.Chip;
import org.mizizi.plans.PlanState;
import org.mizizi.shared.Side;

/** The chips that say how a plan and its links stand. */
final class Signals {

    private Signals() {}

    static Chip state(Component where, PlanState state) {
        return Chip.of(
                where.getTranslation("state.PlanState." + state),
                switch (state) {
                    case APPROVED, APPROVED_WITH_CONDITIONS -> Chip.Tone.INTERNAL;
                    case RETURNED -> Chip.Tone.WARN;
                    case DECLINED -> Chip.Tone.ALARM;
                    case DRAFT, SUBMITTED, IN_REVIEW, SHARED, WITHDRAWN -> Chip.Tone.PLAIN;
                });
    }

    static Chip humanitarian(Component where) {
        return Chip.of(where.getTranslation("plans.humanitarian"), Chip.Tone.PLAIN);
    }

    /** A ministry does not find the plan humanitarian. */
    static Chip contested(Component where) {
        return Chip.of(where.getTranslation("plans.contested-humanitarian"), Chip.Tone.WARN);
    }

    static Chip side(String text, Side side) {
        return Chip.of(text, side == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL);
    }
}
