package org.mizizi.notifications.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.mizizi.look.Chip;
import org.mizizi.look.Reading;
import org.mizizi.notifications.Unfinished;
import org.mizizi.notifications.Unfinished.Kind;
import org.mizizi.notifications.Unfinished.State;
import org.mizizi.shared.Isolated;

/** What did not succeed, why, and whether the portal still tries, in the words of the reader. */
final class UnfinishedInWords {

    private UnfinishedInWords() {}

    static String what(Component where, Unfinished one, Reading reader) {
        return one.kind() == Kind.MAIL
                ? where.getTranslation(
                        "notifications.unfinished.mail",
                        Isolated.of(
                                reader.person(Optional.ofNullable(one.reader()).orElse(""))))
                : where.getTranslation(
                        "notifications.unfinished.reaction", where.getTranslation("ledger.action." + one.event()));
    }

    static String why(Component where, Unfinished one) {
        var failure = one.failure();
        if (failure != null) {
            return where.getTranslation("notifications.WhyUnfinished." + failure);
        }
        return where.getTranslation(
                one.attempts() == 0 ? "notifications.unfinished.not-tried" : "notifications.unfinished.interrupted");
    }

    static Chip state(Component where, Unfinished one) {
        return Chip.of(
                where.getTranslation("notifications.Unfinished.State." + one.state()),
                one.state() == State.STOPPED ? Chip.Tone.ALARM : Chip.Tone.PLAIN);
    }
}
