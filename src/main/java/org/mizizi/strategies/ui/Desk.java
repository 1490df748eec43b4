package org.mizizi.strategies.ui;

import java.util.List;
import org.mizizi.actors.Organisation;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Drafts;

/** What every editor on the drafting page needs; {@code changed} is called after something was saved. */
record Desk(Drafts drafts, Reading reading, List<Organisation> ministries, Actor actor, Runnable changed) {

    List<String> languages() {
        return reading.languages();
    }

    boolean convenes() {
        return actor.may(Right.CONVENE);
    }

    LocalizedField field(Writing use, String label) {
        var field = new LocalizedField(use, languages(), reading.locale());
        field.setLabel(label);
        return field;
    }
}
