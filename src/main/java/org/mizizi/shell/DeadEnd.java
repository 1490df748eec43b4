package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import org.mizizi.look.Page;
import org.mizizi.shared.Paths;

/** The end of a way that leads no further: what stands here instead, and the way home. */
abstract class DeadEnd<E extends Exception> extends Page implements HasErrorParameter<E> {

    private final HttpStatusCode status;
    private final String heading;
    private final String lead;
    private final Anchor home = new Anchor(Paths.WORKSPACE);

    /** {@code heading} and {@code lead} are keys of texts. */
    DeadEnd(HttpStatusCode status, String heading, String lead) {
        this.status = status;
        this.heading = heading;
        this.lead = lead;
        body().add(home);
    }

    @Override
    public final int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        return status.getCode();
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        name(getTranslation(heading), getTranslation(lead));
        home.setText(getTranslation("menu.home"));
    }
}
