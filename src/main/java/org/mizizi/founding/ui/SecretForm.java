package org.mizizi.founding.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import org.mizizi.founding.Foundings;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Refusals;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** Where the secret is shown that the portal printed when it started. */
final class SecretForm extends Card {

    private final TextField secret = new WordsField(Writing.CODE);

    SecretForm(Foundings foundings, Runnable admitted) {
        var show = new GuardedButton(_ -> {
                    if (Refusals.attempt(this, () -> foundings.admit(secret.getValue()))) {
                        admitted.run();
                    }
                })
                .primary();
        secret.setLabel(getTranslation("founding.secret"));
        secret.setHelperText(getTranslation("founding.secret.help"));
        secret.setWidthFull();
        secret.getElement().setAttribute("dir", "ltr");
        secret.addKeyPressListener(Key.ENTER, _ -> show.button().click());
        show.setText(getTranslation("founding.secret.show"));
        headed(getTranslation("founding.secret.heading"));
        add(secret, show);
    }
}
