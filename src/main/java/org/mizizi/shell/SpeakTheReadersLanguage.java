package org.mizizi.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Sets language and direction of every page before anything is drawn. */
@Component
class SpeakTheReadersLanguage implements VaadinServiceInitListener {

    private final Languages languages;

    SpeakTheReadersLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            var locale = languages.of(response.getVaadinRequest());
            var html = response.getDocument().selectFirst("html");
            if (html != null) {
                html.attr("lang", locale.getLanguage());
                html.attr("dir", Languages.rightToLeft(locale) ? "rtl" : "ltr");
            }
        });
        event.getSource().addUIInitListener(initialisation -> {
            var locale = languages.of(VaadinRequest.getCurrent());
            var ui = initialisation.getUI();
            ui.setLocale(locale);
            ui.setDirection(Languages.rightToLeft(locale) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
            ui.getPage().executeJs("document.documentElement.lang = $0", locale.getLanguage());
        });
    }
}
