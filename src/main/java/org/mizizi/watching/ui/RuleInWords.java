package org.mizizi.watching.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mizizi.shared.InterfaceText;

/** What a rule says when it objects, with nothing of what was tried. */
final class RuleInWords {

    private RuleInWords() {}

    static String of(Component where, String rule, Locale reader) {
        return new InterfaceText(where.getTranslation("refusal." + rule), reader).leftOpen();
    }
}
