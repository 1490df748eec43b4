package org.mizizi.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.notifications.Unfinished;
import org.mizizi.notifications.Unfinished.Kind;
import org.mizizi.notifications.Unfinished.State;
import org.mizizi.notifications.UnfinishedSearch;
import org.mizizi.notifications.UnfinishedWork;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** Mails that did not leave yet and what else the portal still owes: the longest waiting first. */
@Route("unfinished")
@Menu(title = "menu.unfinished", order = 90)
@RolesAllowed("ADMINISTRATOR")
class UnfinishedListView extends PageOf<Address> {

    private final UnfinishedWork work;
    final Button tryAll = new Button();

    UnfinishedListView(UnfinishedWork work, Readings readings) {
        super(readings);
        this.work = work;
        tryAll.addClickListener(_ -> Refusals.attempt(this, this::tryAll));
    }

    private void tryAll() {
        Receipt.show(getTranslation("notifications.unfinished.all-again.receipt", work.tryAllAgain()));
        redraw();
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        var backlog = work.backlog();
        name(getTranslation("notifications.unfinished"), getTranslation("notifications.unfinished.lead"));
        tryAll.setText(getTranslation("notifications.unfinished.all-again", backlog.stopped()));
        var actions = new Actions(tryAll);
        actions.setVisible(backlog.stopped() > 0);
        body().add(
                        actions,
                        list(asked -> work.page(search(asked), asked.key()), (Unfinished one) -> row(one, reader))
                                .headed(getTranslation("notifications.unfinished.list"))
                                .choice(
                                        "kind",
                                        getTranslation("notifications.unfinished.kind"),
                                        getTranslation("notifications.unfinished.any-kind"),
                                        names(Kind.values(), "notifications.Unfinished.Kind."))
                                .choice(
                                        "state",
                                        getTranslation("notifications.unfinished.state"),
                                        getTranslation("notifications.unfinished.any-state"),
                                        names(State.values(), "notifications.Unfinished.State."))
                                .sorted(UnfinishedSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("notifications.unfinished.none")));
    }

    private static UnfinishedSearch search(Asked asked) {
        return new UnfinishedSearch(
                asked.one("kind", Kind.class),
                asked.one("state", State.class),
                asked.sort(UnfinishedSearch.Sort.OLDEST));
    }

    private SequencedMap<String, String> names(Enum<?>[] offered, String key) {
        var names = new LinkedHashMap<String, String>();
        for (var one : offered) {
            names.put(one.name(), getTranslation(key + one));
        }
        return names;
    }

    private Row row(Unfinished one, Reading reader) {
        var name = new Anchor(Paths.unfinished(one.id().value()), UnfinishedInWords.what(this, one, reader));
        name.getElement().setAttribute("dir", "auto");
        return new Row(
                        new Div(name),
                        Quiet.line(new Span(UnfinishedInWords.why(this, one))),
                        Quiet.line(new Span(getTranslation(
                                "notifications.unfinished.since",
                                reader.moments().dateTime(one.since()),
                                one.attempts()))))
                .and(UnfinishedInWords.state(this, one));
    }
}
