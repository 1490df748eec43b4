package org.mizizi.safety.ui;

import com.vaadin.flow.component.Component;
import org.mizizi.look.Chip;
import org.mizizi.safety.Report.State;

/** How the auditor's pages show what has become of a report. */
final class ReportState {

    private ReportState() {}

    static Chip chip(Component where, State state) {
        return Chip.of(
                where.getTranslation("safety.state." + state),
                switch (state) {
                    case UNREAD -> Chip.Tone.ALARM;
                    case READ -> Chip.Tone.WARN;
                    case ANSWERED -> Chip.Tone.PLAIN;
                });
    }
}
