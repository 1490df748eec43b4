package org.mizizi.traces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.mizizi.look.Row;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.ThreadSearch;
import org.mizizi.traceability.Whereabouts;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traces.Trace;
import org.mizizi.traces.TracePicture;
import org.mizizi.traces.Traces;

/**
 * Where one thing comes from and what follows from it: first what is near with the answers, then the picture, then every
 * thing of the chain, beginning with the one asked for.
 */
@Route("trace/:reference")
@PermitAll
class TraceView extends PageOf<Trace> {

    private static final String PLACE = "place";

    private final Traces traces;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;
    private Asked first = new Asked(Map.of());

    TraceView(Traces traces, CurrentActor currentActor, List<Beneath> beneath, Readings readings) {
        super(readings);
        this.traces = traces;
        this.currentActor = currentActor;
        this.beneath = List.copyOf(beneath);
    }

    @Override
    protected Trace find(Address where) {
        first = asked(where);
        return found(where.reference(), first);
    }

    private Trace found(String reference, Asked asked) {
        return traces.of(reference, new ThreadSearch(asked.words(), asked.one(PLACE, Whereabouts.class)), asked.key());
    }

    private static Asked asked(Address where) {
        return new Asked(Stream.of(Asked.WORDS, PLACE, PageKey.PARAMETER)
                .flatMap(parameter -> where.asked(parameter).map(value -> Map.entry(parameter, value)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    protected void draw(Trace shown, Reading reader) {
        var origin = shown.origin();
        var lead = shown.startsHere() ? "trace.lead.forward" : "trace.lead.back";
        name(getTranslation("trace.title", origin.reference()), getTranslation(lead));
        var told = told(shown, reader);
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
                                shown.outline().number(Whereabouts.CITED),
                                link -> link.upstream().id(),
                                told),
                        new NearCard(
                                "trace.near.followers",
                                shown.followers(),
                                shown.outline().number(Whereabouts.FOLLOWING),
                                link -> link.downstream().id(),
                                told),
                        new PictureCard(picture(shown, reader), shown),
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

    private Told told(Trace shown, Reading reader) {
        var originals = Originals.ofWords(beneath, shown.texts(), reader);
        return new Told(
                new Marks(this, shown, currentActor.get()), originals, new LinkWords(this, originals, reader), reader);
    }

    /** Every step, a page at a time; the first page was found with the trace. */
    private LongList<Row> chain(Trace shown, Told told, Reading reader) {
        var places = new LinkedHashMap<String, String>();
        shown.tallies()
                .forEach(tally -> places.put(
                        tally.place().name(),
                        getTranslation(
                                "trace.ground.count", getTranslation("trace.place." + tally.place()), tally.number())));
        return list(
                        asked -> asked.equals(first)
                                ? rows(shown, told)
                                : rows(found(shown.origin().reference(), asked), reader),
                        Function.identity())
                .headed(getTranslation("trace.chain"))
                .above(new Tallies(shown))
                .searched(getTranslation("site.search.words"))
                .choice(PLACE, getTranslation("trace.what-kind"), getTranslation("trace.every-kind"), places)
                .show(getTranslation("list.none-such"));
    }

    private ListPage<Row> rows(Trace shown, Reading reader) {
        return rows(shown, told(shown, reader));
    }

    private static ListPage<Row> rows(Trace shown, Told told) {
        return shown.page().map(told::row);
    }
}
