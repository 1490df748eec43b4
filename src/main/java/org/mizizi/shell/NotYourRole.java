package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.look.Page;
import org.mizizi.shared.Paths;
import org.springframework.security.access.AccessDeniedException;

/** A service refused what a view asked for: this role does not do that. */
@AnonymousAllowed
class NotYourRole extends Page implements HasErrorParameter<AccessDeniedException> {

    private final Anchor home = new Anchor(Paths.WORKSPACE);

    NotYourRole() {
        body().add(home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("error.not-your-role"), getTranslation("refusal.not-your-role"));
        home.setText(getTranslation("menu.home"));
    }
}
