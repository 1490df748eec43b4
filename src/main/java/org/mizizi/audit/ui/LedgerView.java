package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Names;
import org.mizizi.security.Right;

/** The ledger, newest first; what is shown of it is in the address. The auditor verifies it here. */
@Route("ledger")
@Menu(title = "menu.ledger", order = 90)
@RolesAllowed({"AUDITOR", "CONVENOR"})
class LedgerView extends PageOf<LedgerFilter> {

    static final int AT_ONCE = 50;

    private final Ledger ledger;
    private final Names names;
    private final Optional<VerifyPanel> verifying;
    private final HeadsPanel heads;
    private final Div lines = new Div();
    private final Card list = new Card(lines);

    LedgerView(Ledger ledger, Names names, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.ledger = ledger;
        this.names = names;
        verifying =
                currentActor.get().may(Right.VERIFY_LEDGER) ? Optional.of(new VerifyPanel(ledger)) : Optional.empty();
        heads = new HeadsPanel(ledger);
    }

    @Override
    protected LedgerFilter find(Address where) {
        return LedgerFilter.of(where);
    }

    @Override
    protected void draw(LedgerFilter filter, Reading reader) {
        name(getTranslation("ledger.title"), getTranslation("ledger.lead"));
        verifying.ifPresent(body()::add);
        body().add(list, heads);
        var found = ledger.page(filter.from(), filter.about(), AT_ONCE + 1);
        var shown = found.stream().limit(AT_ONCE).toList();
        list.setHeading(getTranslation(filter.about() == null ? "ledger.lines" : "ledger.lines-about"));
        lines.removeAll();
        if (shown.isEmpty()) {
            lines.add(new EmptyState(getTranslation("ledger.none")));
            return;
        }
        lines.add(new LedgerTable(shown, names(shown, reader.locale()), reader.moments()));
        lines.add(ways(filter, found.size() > shown.size()));
    }

    private Map<UUID, String> names(List<Line> entries, Locale locale) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.person(), entry.onBehalfOf()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names.of(ids, locale);
    }

    private Div ways(LedgerFilter filter, boolean more) {
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
