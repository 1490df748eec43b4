package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.look.Page;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/** There is no such thing, or none that this reader may see: one page for both. */
@AnonymousAllowed
class NothingThere extends Page implements HasErrorParameter<NotFoundException> {

    private final Anchor home = new Anchor(Paths.WORKSPACE);

    NothingThere() {
        body().add(home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("error.not-found"), getTranslation("error.not-found.lead"));
        home.setText(getTranslation("menu.home"));
    }
}
