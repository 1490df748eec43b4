package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** Says, to screen readers too, whether what was written is kept: saved and when, being saved, or not kept. */
public final class SavedNote extends Span {

    private static final String SAYS_SAVING_WHILE_TYPING = """
            const note = this;
            $0.addEventListener('input', () => { note.textContent = $1 });
            """;

    private final Supplier<Reading> reader;

    public SavedNote(Supplier<Reading> reader) {
        this.reader = reader;
        addClassName("quiet");
        getElement().setAttribute("role", "status");
    }

    /** Does the work and says what came of it; whatever goes wrong, the words stay in the form and the note says so. */
    public boolean keep(Component form, Runnable work) {
        var done = false;
        try {
            done = Refusals.attempt(form, work);
        } finally {
            if (done) {
                saved();
            } else {
                notKept();
            }
        }
        return done;
    }

    public void saved() {
        var now = reader.get();
        say("look.saved", now.moments().time(now.now()));
    }

    public void saving() {
        say("look.saving");
    }

    public void notKept() {
        say("look.not-kept");
    }

    /** From the first key on, without asking the server, the note says that the words are on their way. */
    public SavedNote following(Component form) {
        Typing.shows(this, form.getElement());
        getElement().executeJs(SAYS_SAVING_WHILE_TYPING, form.getElement(), getTranslation("look.saving"));
        return this;
    }

    /** Why nothing could be saved yet. */
    public void say(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        getElement().executeJs("this.textContent = $0", getText());
    }
}
