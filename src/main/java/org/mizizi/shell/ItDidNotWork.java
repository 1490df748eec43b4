package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.look.Failures;
import org.mizizi.look.Page;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Trouble;

/** A view could not be opened: why, as far as the reader can do something about it, and under which code it is known. */
@AnonymousAllowed
class ItDidNotWork extends Page implements HasErrorParameter<Exception> {

    private final Anchor home = new Anchor(Paths.WORKSPACE);
    private Refusal refusal = Refusal.of("not-found");

    ItDidNotWork() {
        body().add(home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        refusal = Failures.refusal(
                parameter.getCaughtException(), event.getLocation().getPath());
        return Trouble.of(parameter.getCaughtException()) == Trouble.AWAY
                ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode()
                : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("error.broken"), Refusals.text(this, refusal));
        home.setText(getTranslation("menu.home"));
    }
}
