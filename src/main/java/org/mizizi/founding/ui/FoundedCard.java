package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.founding.FirstInvitation;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;

/** Who was invited when the country was founded, and the address to hand to whom no mail is sent. */
final class FoundedCard extends Card {

    FoundedCard(List<FirstInvitation> invitations, Runnable signOut) {
        var list = new UnorderedList();
        invitations.forEach(invitation -> list.add(new ListItem(line(invitation))));
        var onward = new Button(getTranslation("founding.founded.go-on"), _ -> signOut.run());
        onward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        headed(getTranslation("founding.founded.people"));
        add(list, onward);
    }

    private Div line(FirstInvitation invitation) {
        return new Div(
                new Paragraph(getTranslation(
                        "founding.founded.person", invitation.name(), getTranslation("role." + invitation.role()))),
                Quiet.paragraph(invitation
                        .door()
                        .map(door -> getTranslation("founding.founded.door", door.toString()))
                        .orElseGet(() -> getTranslation("founding.founded.mail"))));
    }
}
