package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.mizizi.founding.FirstInvitation;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.Foundings;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Refusals;

/** The last step, and what still stands in its way. */
final class FoundCard extends Card {

    private final Foundings foundings;
    private final Consumer<List<FirstInvitation>> founded;

    FoundCard(Foundings foundings, FoundingFile file, Consumer<List<FirstInvitation>> founded) {
        this.foundings = foundings;
        this.founded = founded;
        headed(getTranslation("founding.found.heading"));
        var found = new GuardedButton(_ -> Confirmation.before(this, "founding.found", this::found)).primary();
        found.setText(getTranslation("founding.found"));
        add(new Paragraph(getTranslation("founding.found.lead")), found);
        found.objectedBy(foundings.objections(file).stream().findFirst());
    }

    private void found() {
        Refusals.attempt(this, () -> founded.accept(foundings.found()));
    }
}
