package org.mizizi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.ZoneId;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.shared.ReadingDirection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets language and direction of every page before anything is drawn, also of what the browser says when the session is over. */
@Component
class SpeakTheReadersLanguage implements VaadinServiceInitListener {

    private final Languages languages;
    private final transient MessageSource messages;
    private final transient Countries countries;

    SpeakTheReadersLanguage(Languages languages, MessageSource messages, Countries countries) {
        this.languages = languages;
        this.messages = messages;
        this.countries = countries;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(reader -> {
            var page = UI.getCurrent();
            var spoken = page == null ? null : ComponentUtil.getData(page, Locale.class);
            return inTroubles(spoken == null ? spokenBefore(reader) : spoken);
        });
        event.addIndexHtmlRequestListener(response -> {
            var locale = languages.of(response.getVaadinRequest());
            languages.keepHere(response.getVaadinRequest(), response.getVaadinResponse());
            var html = response.getDocument().selectFirst("html");
            if (html != null) {
                html.attr("lang", locale.getLanguage());
                html.attr("dir", ReadingDirection.of(locale).attribute());
            }
        });
        event.getSource().addUIInitListener(initialisation -> {
            var locale = languages.of(VaadinRequest.getCurrent());
            var ui = initialisation.getUI();
            ui.setLocale(locale);
            ComponentUtil.setData(ui, Locale.class, locale);
            if (countries.founded()) {
                ComponentUtil.setData(ui, ZoneId.class, countries.country().zone());
            }
            ui.setDirection(
                    ReadingDirection.of(locale).isMirrored() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
            ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
            tellOfTheConnection(ui, locale);
        });
    }

    /** Where no page is open yet. */
    private Locale spokenBefore(SystemMessagesInfo reader) {
        var request = VaadinRequest.getCurrent();
        return request == null ? reader.getLocale() : languages.of(request);
    }

    private void tellOfTheConnection(UI ui, Locale locale) {
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(messages.getMessage("session.reconnecting", null, locale));
        lost.setDialogTextGaveUp(messages.getMessage("session.offline", null, locale));
        ui.getPage()
                .executeJs(
                        "if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        messages.getMessage("session.online", null, locale));
    }

    private SystemMessages inTroubles(Locale locale) {
        var said = new CustomizedSystemMessages();
        said.setSessionExpiredNotificationEnabled(true);
        said.setSessionExpiredCaption(messages.getMessage("session.over", null, locale));
        said.setSessionExpiredMessage(messages.getMessage("session.over.lead", null, locale));
        said.setInternalErrorCaption(messages.getMessage("error.broken", null, locale));
        said.setInternalErrorMessage(messages.getMessage("error.broken.lead", null, locale));
        said.setCookiesDisabledCaption(messages.getMessage("session.no-cookies", null, locale));
        said.setCookiesDisabledMessage(messages.getMessage("session.no-cookies.lead", null, locale));
        return said;
    }
}
