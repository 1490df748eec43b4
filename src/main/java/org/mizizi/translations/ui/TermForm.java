package org.mizizi.translations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Glossary;

/** Where translators agree on a rendering of a term, for the first time or anew. */
final class TermForm extends Card implements LocaleChangeObserver {

    private final Glossary glossary;
    private final Runnable agreed;
    final LanguageField from;
    final LanguageField into;
    final WordsField original;
    final WordsField rendering;
    final WordsArea forbidden;
    final Button send = new Button();
    final Remembered remembered = new Remembered("translations.term");

    TermForm(Glossary glossary, String language, Reading reading, Runnable agreed) {
        this.glossary = glossary;
        this.agreed = agreed;
        from = new LanguageField(reading).asking("translations.glossary.from");
        into = new LanguageField(reading).asking("translations.glossary.into");
        into.say(language);
        original = from.line(Writing.NAME);
        rendering = into.line(Writing.NAME);
        forbidden = into.area(Writing.REASON);
        List.of(original, rendering).forEach(field -> field.setWidthFull());
        forbidden.setWidthFull();
        remembered
                .fields()
                .text("original", original)
                .text("rendering", rendering)
                .text("forbidden", forbidden);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> send());
        add(original, from, rendering, into, forbidden, new Actions(send), remembered);
    }

    /** Takes what stands to change it. */
    void take(Agreed one) {
        original.setValue(one.original());
        rendering.setValue(one.rendering());
        forbidden.setValue(String.join("\n", one.forbidden()));
        from.say(one.originalLanguage());
        into.say(one.language());
        rendering.focus();
    }

    private void send() {
        var typed = new Agreed(
                from.getValue(),
                original.getValue(),
                into.getValue(),
                rendering.getValue(),
                forbidden.getValue().lines().toList());
        if (Refusals.attempt(this, () -> glossary.agree(typed))) {
            remembered.sent();
            Receipt.show(getTranslation("translations.glossary.agreed"));
            agreed.run();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        headed(getTranslation("translations.glossary.agree"));
        original.setLabel(getTranslation("translations.glossary.term"));
        rendering.setLabel(getTranslation("translations.glossary.rendering"));
        forbidden.setLabel(getTranslation("translations.glossary.forbidden"));
        forbidden.setHelperText(getTranslation("translations.glossary.forbidden.help"));
        send.setText(getTranslation("translations.glossary.send"));
    }
}
