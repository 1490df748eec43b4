package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import org.mizizi.actors.Deputy;
import org.mizizi.look.Reading;
import org.mizizi.shared.Isolated;

/** For whom somebody stands in, in which role and when, in the words of the reader. */
final class StandInWords {

    private StandInWords() {}

    static String of(Component where, Deputy deputy, Reading reader) {
        return said("actors.deputy.for", deputy.away(), where, deputy, reader);
    }

    static String mine(Component where, Deputy deputy, Reading reader) {
        return said("actors.deputy.you-for", deputy.away(), where, deputy, reader);
    }

    static String forMe(Component where, Deputy deputy, Reading reader) {
        return said("actors.deputy.for-you", deputy.name(), where, deputy, reader);
    }

    private static String said(String key, String name, Component where, Deputy deputy, Reading reader) {
        return where.getTranslation(
                key,
                Isolated.of(reader.person(name)),
                where.getTranslation("role." + deputy.role()),
                reader.period(deputy.firstDay(), deputy.lastDay()));
    }
}
