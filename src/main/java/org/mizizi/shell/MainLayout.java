package org.mizizi.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.AboveEveryView;
import org.mizizi.look.StandsStill;
import org.mizizi.look.Words;
import org.mizizi.search.Search;
import org.mizizi.shared.Paths;

/** The frame of the workspace: the country's name, the nouns people use as navigation, who one is, for whom one acts, and the languages. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements LocaleChangeObserver {

    private final Countries countries;
    private final WhoAmI whoAmI;
    private final ActingFor actingFor;
    private final List<AboveEveryView> above;
    private final SearchDialog search;

    private final DrawerToggle toggle = new DrawerToggle();
    private final Span country = new Span();
    private final Button find = new Button();
    private final Div bar = new Div();
    private final Div head = new Div();
    private final SideNav navigation = new SideNav();

    MainLayout(Countries countries, WhoAmI whoAmI, ActingFor actingFor, List<AboveEveryView> above, Search search) {
        this.countries = countries;
        this.whoAmI = whoAmI;
        this.actingFor = actingFor;
        this.above = List.copyOf(above);
        this.search = new SearchDialog(search);
        setPrimarySection(Section.DRAWER);
        var brand = new Anchor(Paths.WORKSPACE, "Mizizi");
        brand.addClassName("brand");
        country.addClassName("brand-country");
        find.addClassName("search-opener");
        find.addClickListener(_ -> this.search.open());
        find.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        bar.add(toggle, brand, country, find, actingFor);
        bar.addClassName("navbar-row");
        head.addClassName("navbar-head");
        addToNavbar(head, this.search);
        var drawer = new Div(navigation, whoAmI);
        drawer.addClassName("drawer");
        addToDrawer(drawer);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        country.removeAll();
        if (countries.founded()) {
            country.add(Words.of(countries.country().name(), locale));
        }
        find.setText(getTranslation("site.search"));
        find.setVisible(countries.founded());
        search.speak();
        head.removeAll();
        above.forEach(strip -> head.add(StandsStill.inOnePiece(strip.in(locale))));
        head.add(bar);
        fillNavigation(locale);
        whoAmI.show(locale);
        actingFor.show(locale);
    }

    private void fillNavigation(Locale locale) {
        navigation.removeAll();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        if (countries.founded()) {
            MenuConfiguration.getMenuEntries().forEach(entry -> navigation.addItem(item(entry)));
        }
        navigation.addItem(publicSite(locale));
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().replace("/", "").isEmpty());
        return item;
    }

    /** Set as an attribute: the item would take its path as one within the workspace. */
    private SideNavItem publicSite(Locale locale) {
        var item = new SideNavItem(getTranslation("menu.public-site"));
        item.getElement().setAttribute("path", Paths.site(locale));
        item.setRouterIgnore(true);
        return item;
    }
}
