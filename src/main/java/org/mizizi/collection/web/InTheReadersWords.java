package org.mizizi.collection.web;

import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.look.ToldRefusal;
import org.mizizi.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells phones and pages without Vaadin why something was not taken. */
@Component
class InTheReadersWords {

    private final Countries countries;
    private final MessageSource messages;

    InTheReadersWords(Countries countries, MessageSource messages) {
        this.countries = countries;
        this.messages = messages;
    }

    String of(Refusal refusal, Locale reader) {
        var told = new ToldRefusal(moments(reader), (key, arguments) -> messages.getMessage(key, arguments, reader));
        return told.of(refusal);
    }

    Moments moments(Locale reader) {
        return new Moments(reader, countries.country().zone());
    }
}
