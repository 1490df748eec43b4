package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.look.Page;
import org.mizizi.shared.Paths;

/** The address leads to no view, or to one that is not for this role: told in the words of {@link NothingThere}. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchView extends Page implements HasErrorParameter<NotFoundException> {

    private final Anchor home = new Anchor(Paths.WORKSPACE);

    NoSuchView() {
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
