package org.mizizi.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the workspace says comes from where the pages and mails take it. */
@Component
class SpeakByTheSameTexts implements I18NProvider {

    private final transient MessageSource messages;

    SpeakByTheSameTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return InterfaceLanguage.locales();
    }

    /** A key without a text is shown as such, for whoever forgot it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, "!" + key, locale));
    }
}
