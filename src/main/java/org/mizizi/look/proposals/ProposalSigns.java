package org.mizizi.look.proposals;

import com.vaadin.flow.component.Component;
import org.mizizi.look.Chip;
import org.mizizi.proposals.ProposalState;

/** How far a proposal has come, as a sign with a word. */
public final class ProposalSigns {

    private ProposalSigns() {}

    public static Chip state(Component where, ProposalState state) {
        return Chip.of(
                where.getTranslation("proposals.state." + state),
                switch (state) {
                    case PROPOSED -> Chip.Tone.WARN;
                    case CONFIRMED -> Chip.Tone.INTERNAL;
                    case REFUSED -> Chip.Tone.ALARM;
                    case WITHDRAWN -> Chip.Tone.PLAIN;
                });
    }
}
