package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.country.NoCountryYetException;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Page;
import org.mizizi.shared.Paths;

/** The whole workspace of a portal without a country: who one is, that nothing is wrong with it, and the ways out. */
@AnonymousAllowed
class NoCountryYet extends Page implements HasErrorParameter<NoCountryYetException> {

    private final WhoAmI whoAmI;
    private final Paragraph yourAccount = new Paragraph();
    private final Anchor founding = new LinkButton(Paths.WORKSPACE + Paths.founding(), "").primary();
    private final Anchor site = new Anchor();

    NoCountryYet(WhoAmI whoAmI) {
        this.whoAmI = whoAmI;
        body().add(yourAccount, founding, site, whoAmI);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoCountryYetException> parameter) {
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("error.not-founded"), getTranslation("error.not-founded.lead"));
        yourAccount.setText(getTranslation("error.not-founded.real"));
        founding.setText(getTranslation("founding.begin"));
        site.setHref(Paths.site(event.getLocale()));
        site.setText(getTranslation("menu.public-site"));
        whoAmI.show(event.getLocale());
    }
}
