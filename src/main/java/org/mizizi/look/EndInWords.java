package org.mizizi.look;

import java.util.Locale;
import org.mizizi.shared.Isolated;
import org.springframework.context.MessageSource;

/** That an organisation was closed or merged into another, and when, as both faces write it beside its name. */
public final class EndInWords {

    private final OrganisationNames organisations;
    private final Moments moments;
    private final Locale locale;
    private final MessageSource messages;

    public EndInWords(OrganisationNames organisations, Moments moments, Locale locale, MessageSource messages) {
        this.organisations = organisations;
        this.moments = moments;
        this.locale = locale;
        this.messages = messages;
    }

    public String of(OrganisationNames.Ended ended) {
        var on = moments.date(ended.at());
        var into = ended.into();
        return into == null
                ? say("look.organisation.closed", on)
                : say(
                        "look.organisation.merged",
                        on,
                        Isolated.of(organisations.nameOf(into).in(locale).text()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
