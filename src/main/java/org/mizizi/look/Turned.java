package org.mizizi.look;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;

/** The language of the words in a field: they alone turn with it; what the portal says beside them stays on the reader's side. */
final class Turned {

    private static final String TURN = "this.inputElement.lang = $0; this.inputElement.dir = $1";

    private final Component field;
    private @Nullable Wording written;

    Turned(Component field) {
        this.field = field;
        field.addAttachListener(_ -> turn());
    }

    void in(String language) {
        written = new Wording("", language, true);
        turn();
    }

    private void turn() {
        if (written != null && field.isAttached()) {
            field.getElement().executeJs(TURN, written.language(), written.direction());
        }
    }

    LocalizedText text(String words) {
        if (written == null) {
            throw new IllegalStateException("Nobody knows in which language this is written");
        }
        return LocalizedText.of(written.language(), words.strip());
    }
}
