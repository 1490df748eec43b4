package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.mizizi.shared.Writing;

/**
 * How much of its length a text has used, counted while it is typed; what is too much or unreadable is told, never cut.
 * Beginning and end of what is typed follow its own direction, so that a long line is read from its beginning.
 */
final class LengthNote extends Div {

    private static final Script COUNT = new Script("countLength", "note, longest, text, language", """
            const field = this;
            const numbers = new Intl.NumberFormat(language);
            const count = () => {
              const typed = (field.inputElement ? field.inputElement.value : field.value) || '';
              const box = field.inputElement;
              if (box && !box.lang) typed ? box.setAttribute('dir', 'auto') : box.removeAttribute('dir');
              const used = [...typed.trim().normalize('NFC')].length;
              note.textContent = text.replace('{0}', numbers.format(used)).replace('{1}', numbers.format(longest));
              note.hidden = used * 2 < longest;
              note.classList.toggle('too-much', used > longest);
            };
            field.addEventListener('input', count);
            field.addEventListener('value-changed', count);
            count();
            """);

    private final Span help = new Span();
    private final Span count = new Span();
    private final Writing use;
    private boolean objects;

    private LengthNote(Writing use) {
        this.use = use;
        help.addClassName("help");
        help.setVisible(false);
        count.addClassName("length");
        count.getElement().setProperty("hidden", true);
        add(help, count);
    }

    static <F extends Component & HasHelper & HasValidationProperties & HasValue<?, String>> LengthNote under(
            F field, Writing use) {
        var note = new LengthNote(use);
        field.setHelperComponent(note);
        field.addValueChangeListener(change -> note.judge(field, change.getValue()));
        field.addAttachListener(_ -> COUNT.on(
                field.getElement(),
                note.count.getElement(),
                use.longest(),
                note.getTranslation("words.length"),
                note.getLocale().toLanguageTag()));
        return note;
    }

    void help(String text) {
        help.setText(text);
        help.setVisible(!text.isEmpty());
    }

    String help() {
        return help.getText();
    }

    /** Only an objection of its own is taken back: other rules say theirs at the same place. */
    private <F extends Component & HasValidationProperties> void judge(F field, String text) {
        var objection = use.objection(text);
        if (objection.isPresent()) {
            field.setErrorMessage(Refusals.text(field, objection.get()));
            field.setInvalid(true);
        } else if (objects) {
            field.setInvalid(false);
        }
        objects = objection.isPresent();
    }
}
