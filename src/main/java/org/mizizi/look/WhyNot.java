package org.mizizi.look;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.mizizi.shared.Refusal;

/** The line beside an action that is not possible: which rule objects, in the reader's language. */
public final class WhyNot extends Paragraph {

    public WhyNot() {
        addClassName("why-not");
        setVisible(false);
    }

    public WhyNot(Refusal refusal) {
        this();
        show(Optional.of(refusal));
    }

    public void show(Optional<Refusal> refusal) {
        say(refusal.map(reason -> Refusals.text(this, reason)).orElse(""));
    }

    void say(String reason) {
        setVisible(!reason.isEmpty());
        setText(reason);
    }
}
