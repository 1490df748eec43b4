package org.mizizi.strategies.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.SavedNote;
import org.mizizi.look.SelfSaving;
import org.mizizi.memory.FormPlace;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
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

    /** A field for words of the draft that saves itself; {@code needed} says whether there must be words at all. */
    Div words(
            LocalizedField field,
            @Nullable LocalizedText stored,
            boolean needed,
            FormPlace memory,
            SelfSaving.Place<LocalizedText> place) {
        var saving = new SelfSaving<>(
                stored,
                memory,
                place,
                new DraftWords(field, needed, languages()),
                new SavedNote(this::reading).following(field),
                changed);
        saving.put(field);
        saving.memory().text("words", field);
        return saving;
    }
}
