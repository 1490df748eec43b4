package org.mizizi.traces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.LongList;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.PublicAt;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Sought;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traces.Trace;
import org.mizizi.traces.Trace.Station;
import org.mizizi.traces.TracePicture;
import org.mizizi.traces.Traces;

/**
 * Where one thing comes from and what follows from it: first what is near with the answers, then the picture, then every
 * thing of the chain, beginning with the one asked for.
 */
@Route("trace/:reference")
@PermitAll
class TraceView extends PageOf<Trace> {

    private final Traces traces;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;

    TraceView(Traces traces, CurrentActor currentActor, List<Beneath> beneath, Readings readings) {
        super(readings);
        this.traces = traces;
        this.currentActor = currentActor;
        this.beneath = List.copyOf(beneath);
    }

    @Override
    protected Trace find(Address where) {
        return traces.of(where.reference());
    }

    @Override
    protected void draw(Trace shown, Reading reader) {
        var origin = shown.origin();
        var lead = shown.startsHere() ? "trace.lead.forward" : "trace.lead.back";
        name(getTranslation("trace.title", origin.reference()), getTranslation(lead));
        var originals = Originals.ofWords(beneath, shown.texts(), reader);
        var told = new Told(
                new Marks(this, shown, currentActor.get()), originals, new LinkWords(this, originals, reader), reader);
        body().add(headline(shown, told, reader));
        if (!shown.startsHere()) {
            body().add(new GroundCard(shown.ground(), origin.standing()));
        }
        if (origin.kind() != NodeKind.PLAN) {
            body().add(new OnwardCard(shown.onward(), reader));
        }
        body().add(
                        new NearCard(
                                "trace.near.origins",
                                shown.origins(),
                                link -> link.upstream().id(),
                                told),
                        new NearCard(
                                "trace.near.followers",
                                shown.followers(),
                                link -> link.downstream().id(),
                                told),
                        new PictureCard(picture(shown, reader)),
                        chain(shown, told, reader),
                        new PublicAt(reader.locale(), "trace", origin.reference()));
    }

    /** What was asked for, whose it is and how it stands, with the way to its own page. */
    private Component headline(Trace shown, Told told, Reading reader) {
        var here = shown.here();
        var node = here.node();
        var owner = here.owner();
        var way = here.isTakenBack()
                ? new Span()
                : new Anchor(node.kind().path(node.reference()), reader.words(node.title()));
        var headline = new Actions(
                way,
                new ReferenceCode(node.reference()),
                new Span(getTranslation("trace.kind." + node.kind())),
                owner == null ? new Span(getTranslation("site.protected")) : reader.words(owner));
        headline.add(told.marks().of(here));
        return headline;
    }

    private TracePicture picture(Trace shown, Reading reader) {
        return shown.picture(new Trace.Telling(
                reader.locale(), node -> Paths.trace(node.reference()), getTranslation("site.protected")));
    }

    private LongList<Station> chain(Trace shown, Told told, Reading reader) {
        var kinds = new LinkedHashMap<String, String>();
        shown.columnsFromHere()
                .keySet()
                .forEach(kind -> kinds.put(kind.name(), getTranslation("trace.column." + kind)));
        return list(asked -> page(shown, asked, reader), told::row)
                .headed(getTranslation("trace.chain"))
                .searched(getTranslation("site.search.words"))
                .choice("kind", getTranslation("trace.what-kind"), getTranslation("trace.every-kind"), kinds)
                .show(getTranslation("list.none-such"));
    }

    private static ListPage<Station> page(Trace shown, Asked asked, Reading reader) {
        var kind = asked.one("kind", NodeKind.class);
        var sought = Sought.of(asked.words());
        List<Station> found = shown.stations().stream()
                .filter(station -> kind == null || station.node().kind() == kind)
                .filter(station -> sought.finds(station.node().reference(), words(station, reader)))
                .toList();
        return ListPage.of(found, station -> place(shown, station), asked.key());
    }

    private static String words(Station station, Reading reader) {
        var owner = station.owner();
        return reader.text(station.node().title()) + " " + (owner == null ? "" : reader.text(owner));
    }

    /** What was asked for comes first, then the chain from there (M1). */
    private static String place(Trace shown, Station station) {
        if (shown.isAskedFor(station)) {
            return "0";
        }
        var level = station.node().kind().level();
        return (shown.startsHere() ? level : NodeKind.values().length + 1 - level) + " "
                + station.node().reference();
    }
}
