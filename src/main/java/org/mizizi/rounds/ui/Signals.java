package org.mizizi.rounds.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.mizizi.look.Chip;
import org.mizizi.look.Moments;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.shared.Side;

/** The chips that say where a round is in its life, and how long it still is open. */
final class Signals {

    private static final long SOON = 7;

    private Signals() {}

    static Chip phase(Component where, RoundPhase phase) {
        return Chip.of(
                where.getTranslation("state.RoundPhase." + phase),
                switch (phase) {
                    case OPEN -> Chip.Tone.INTERNAL;
                    case PLANNED, ANNOUNCED, OPENING, CLOSING, CLOSED, ANSWERED -> Chip.Tone.PLAIN;
                });
    }

    static Chip side(Component where, Side side) {
        return Chip.of(
                where.getTranslation("side." + side),
                switch (side) {
                    case INTERNAL -> Chip.Tone.INTERNAL;
                    case EXTERNAL -> Chip.Tone.EXTERNAL;
                });
    }

    static Chip timeLeft(Component where, Instant now, Instant closesAt) {
        var days = Moments.daysUntil(now, closesAt);
        return days < 0
                ? Chip.of(where.getTranslation("home.overdue"), Chip.Tone.ALARM)
                : Chip.of(where.getTranslation("home.days-left", days), days < SOON ? Chip.Tone.WARN : Chip.Tone.PLAIN);
    }
}
