package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import org.mizizi.actors.MembershipChange.State;
import org.mizizi.look.Chip;

/** How far a change of membership has come, at a glance. */
final class MembershipSigns {

    private MembershipSigns() {}

    static Chip state(Component where, State state) {
        return Chip.of(
                where.getTranslation("actors.MembershipChange.State." + state),
                switch (state) {
                    case PROPOSED -> Chip.Tone.WARN;
                    case CONFIRMED -> Chip.Tone.INTERNAL;
                    case REFUSED -> Chip.Tone.ALARM;
                    case WITHDRAWN -> Chip.Tone.PLAIN;
                });
    }
}
