package org.mizizi.notifications;

import java.net.URI;
import java.util.Locale;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a notice into a mail in the reader's language, which says for which of their organisations they get it. Links start with the configured address of the portal (T78). */
@Component
class Letters {

    /** A mail before it is sent. */
    record Letter(Locale locale, String subject, String text) {}

    private final MessageSource messages;
    private final Countries countries;
    private final Organisations organisations;
    private final String address;

    Letters(
            MessageSource messages,
            Countries countries,
            Organisations organisations,
            @Value("${mizizi.base-url}") String baseUrl) {
        this.messages = messages;
        this.countries = countries;
        this.organisations = organisations;
        this.address = checked(baseUrl);
    }

    private static String checked(String baseUrl) {
        if (!baseUrl.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalStateException("mizizi.base-url must be the portal's own http(s) address: " + baseUrl);
        }
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** The name of the portal in the network. */
    String host() {
        return URI.create(address).getHost();
    }

    Letter about(String message, Arguments about, String path, Member reader) {
        var locale = InterfaceLanguage.of(reader.language())
                .orElse(InterfaceLanguage.ENGLISH)
                .locale(reader.digits());
        var moments = new Moments(locale, countries.country().zone());
        var arguments = about.shown(moments);
        var sentence = messages.getMessage("notifications.message." + message, arguments, locale);
        var subject = messages.getMessage("notifications.subject." + message, arguments, locale);
        var country = new Argument.Title(countries.country().name());
        var organisation =
                new Argument.Title(organisations.find(reader.organisation()).name());
        var link = address + Paths.WORKSPACE + path;
        return new Letter(
                locale,
                oneLine(subject),
                messages.getMessage(
                        "notifications.mail",
                        new Object[] {reader.name(), sentence, link, country.shown(moments), organisation.shown(moments)
                        },
                        locale));
    }

    private static String oneLine(String text) {
        return Isolated.opened(text.replaceAll("\\p{Cntrl}+", " ")).strip();
    }
}
