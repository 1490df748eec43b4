package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.mizizi.founding.FirstInvitation;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.Foundings;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;

/** The last step: what still stands in its way, and what follows from it. */
final class FoundCard extends Card {

    private final Foundings foundings;

    FoundCard(Foundings foundings, FoundingFile file) {
        this.foundings = foundings;
        headed(getTranslation("founding.found.heading"));
        var found = new GuardedButton(_ -> Confirmation.before(this, "founding.found", this::found)).primary();
        found.setText(getTranslation("founding.found"));
        add(new Paragraph(getTranslation("founding.found.lead")), found);
        found.objectedBy(foundings.objections(file).stream().findFirst());
    }

    private void found() {
        Refusals.attempt(this, () -> tell(foundings.found()));
    }

    /** Who was invited, and the address to hand to whom no mail is sent. */
    private void tell(List<FirstInvitation> invitations) {
        var list = new UnorderedList();
        invitations.forEach(invitation -> list.add(new ListItem(line(invitation))));
        removeAll();
        add(
                new Paragraph(getTranslation("founding.founded.lead")),
                list,
                new Anchor(Paths.WORKSPACE, getTranslation("founding.founded.go-on")));
        headed(getTranslation("founding.founded"));
    }

    private Div line(FirstInvitation invitation) {
        var line = new Div(new Paragraph(getTranslation(
                "founding.founded.person", invitation.name(), getTranslation("role." + invitation.role()))));
        invitation
                .door()
                .map(door -> Quiet.paragraph(getTranslation("founding.founded.door", door.toString())))
                .or(() -> Optional.of(Quiet.paragraph(getTranslation("founding.founded.mail"))))
                .ifPresent(line::add);
        return line;
    }
}
