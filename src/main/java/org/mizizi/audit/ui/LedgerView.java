package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.country.Countries;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Names;
import org.mizizi.security.Right;

/** The ledger, newest first; what is shown of it is in the address. The auditor verifies it here. */
@Route("ledger")
@Menu(title = "menu.ledger", order = 90)
@RolesAllowed({"AUDITOR", "CONVENOR"})
class LedgerView extends Page implements BeforeEnterObserver {

    static final int AT_ONCE = 50;

    private final Ledger ledger;
    private final Names names;
    private final Countries countries;
    private final Div lines = new Div();
    private final Card list = new Card(lines);
    private LedgerFilter filter = LedgerFilter.NEWEST;

    LedgerView(Ledger ledger, Names names, Countries countries, CurrentActor currentActor) {
        this.ledger = ledger;
        this.names = names;
        this.countries = countries;
        if (currentActor.get().may(Right.VERIFY_LEDGER)) {
            body().add(new VerifyPanel(ledger));
        }
        body().add(list, new HeadsPanel(ledger));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LedgerFilter.of(event.getLocation().getQueryParameters());
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name(getTranslation("ledger.title"), getTranslation("ledger.lead"));
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var found = ledger.page(filter.from(), filter.about(), AT_ONCE + 1);
        var shown = found.stream().limit(AT_ONCE).toList();
        list.setHeading(getTranslation(filter.about() == null ? "ledger.lines" : "ledger.lines-about"));
        lines.removeAll();
        if (shown.isEmpty()) {
            lines.add(new EmptyState(getTranslation("ledger.none")));
            return;
        }
        lines.add(new LedgerTable(
                shown,
                names(shown, locale),
                new Moments(locale, countries.country().zone())));
        lines.add(ways(found.size() > shown.size()));
    }

    private Map<UUID, String> names(List<Line> entries, Locale locale) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.person(), entry.onBehalfOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names.of(ids, locale);
    }

    private Div ways(boolean more) {
        var ways = new Actions();
        if (filter.from() > 0 || filter.about() != null) {
            ways.add(way("ledger.newest", LedgerFilter.NEWEST));
        }
        if (more) {
            ways.add(way("ledger.older", filter.from(filter.from() + AT_ONCE)));
        }
        return ways;
    }

    private RouterLink way(String key, LedgerFilter to) {
        var link = new RouterLink(getTranslation(key), LedgerView.class);
        link.setQueryParameters(to.query());
        link.addClassName("button");
        return link;
    }
}
