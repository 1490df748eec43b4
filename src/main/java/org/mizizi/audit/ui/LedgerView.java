package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.LineSearch;
import org.mizizi.audit.Verified;
import org.mizizi.audit.Verified.Outcome;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.PageWays;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Names;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.PageKey;

/** The ledger, newest first; what is shown of it is in the address. The auditor verifies it here. */
@Route("ledger")
@Menu(title = "menu.ledger", order = 90)
@RolesAllowed({"AUDITOR", "CONVENOR"})
class LedgerView extends PageOf<LedgerFilter> {

    private final Ledger ledger;
    private final Names names;
    private final Optional<VerifyPanel> verifying;
    private final HeadsPanel heads;

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
        var lines = part(this::lines);
        var search = new LedgerSearch(filter, narrower -> {
            ask(narrower.query());
            redraw(lines);
        });
        body().add(lastVerified(reader), search, lines, heads);
    }

    private Paragraph lastVerified(Reading reader) {
        return Quiet.paragraph(ledger.lastVerified()
                .map(verified -> getTranslation(
                        "ledger.verified." + (verified.outcome() == Outcome.INTACT ? "intact" : "broken"),
                        reader.moments().dateTime(verified.at()),
                        whoVerified(verified, reader),
                        verified.upTo()))
                .orElseGet(() -> getTranslation("ledger.verified.never")));
    }

    private String whoVerified(Verified verified, Reading reader) {
        var person = verified.person();
        var deputised = names.standIns(Set.of(person), reader.locale()).stream()
                .anyMatch(one -> one.role() == Role.AUDITOR && one.covers(person, verified.at()));
        return reader.person(names.of(Set.of(person), reader.locale()).getOrDefault(person, ""), deputised);
    }

    private Card lines(LedgerFilter filter, Reading reader) {
        var page = ledger.page(
                filter.search(), PageKey.of(address().asked(PageKey.PARAMETER).orElse(null)));
        var card = new Card().headed(getTranslation(filter.isNarrow() ? "ledger.lines-asked" : "ledger.lines"));
        if (page.isEmpty()) {
            card.add(new EmptyState(getTranslation(filter.isNarrow() ? "ledger.none-asked" : "ledger.none")));
            return card;
        }
        var ways = new PageWays().show(page, key -> address().asking(filter.at(key)));
        card.add(Quiet.paragraph(ways.part(page)));
        card.add(
                new LedgerTable(
                        page.rows(), LineInWords.of(this, page.rows(), names, reader.locale()), reader.moments()),
                ways);
        var actions = new Actions(download(filter.search(), reader.locale()));
        if (page.before() > 0 || filter.isNarrow()) {
            actions.add(newest());
        }
        card.add(actions);
        return card;
    }

    LedgerFile file(Locale language) {
        return new LedgerFile(ledger, names, this, language);
    }

    private Anchor download(LineSearch search, Locale language) {
        var file = file(language);
        var download = new Anchor(
                event -> {
                    event.setFileName("mizizi-ledger.csv");
                    event.setContentType("text/csv;charset=utf-8");
                    file.write(search, event.getOutputStream());
                },
                getTranslation("ledger.download"));
        download.addClassName("button");
        return download;
    }

    private RouterLink newest() {
        var link = new RouterLink(getTranslation("ledger.newest"), LedgerView.class);
        link.setQueryParameters(LedgerFilter.EVERYTHING.query());
        link.addClassName("button");
        return link;
    }
}
