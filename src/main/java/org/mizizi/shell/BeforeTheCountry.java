package org.mizizi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.shared.Paths;

/** The frame of the founding: there is no country yet whose name and nouns could stand around it. */
@Layout("founding")
@AnonymousAllowed
class BeforeTheCountry extends Div implements RouterLayout, LocaleChangeObserver {

    private final WhoAmI whoAmI;

    BeforeTheCountry(WhoAmI whoAmI) {
        this.whoAmI = whoAmI;
        addClassName("before-the-country");
        var brand = new Anchor(Paths.WORKSPACE + Paths.founding(), "Mizizi");
        brand.addClassName("brand");
        add(new Header(brand, whoAmI));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        whoAmI.show(event.getLocale());
    }
}
