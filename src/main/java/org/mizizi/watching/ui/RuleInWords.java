package org.mizizi.watching.ui;

import com.vaadin.flow.component.Component;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;

/** What a rule says when it objects, with an ellipsis where it says something of what was tried. */
final class RuleInWords {

    private static final String SOMETHING = "…";

    private RuleInWords() {}

    static String of(Component where, String rule, Locale reader) {
        var sentence = new MessageFormat(where.getTranslation("refusal." + rule), reader);
        var filled = sentence.getFormats().length;
        sentence.setFormats(new Format[filled]);
        var words = new Object[filled];
        Arrays.fill(words, SOMETHING);
        return sentence.format(words);
    }
}
