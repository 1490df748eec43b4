package org.mizizi.traces.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traces.Trace.Station;

/** The lines of a trace: what stands at each of its stations, whose it is, and what they say of what follows. */
record Told(Marks marks, Originals originals, LinkWords said, Reading reader) {

    /** Most answers told beside one thing; the others stand beside theirs. */
    private static final int MOST = 10;

    /** One thing with its words and all that follows from it. */
    Row row(Station station) {
        var what = line(station);
        var input = station.input();
        if (input != null && !input.content().words().isBlank()) {
            what.add(Words.quote(input.content().words(), input.content().language(), Side.INTERNAL));
        }
        if (input != null) {
            what.add(originals.beneath(input.id().value()));
        }
        var followers = station.followers();
        if (!followers.isEmpty()) {
            what.add(Quiet.line(new Span(say("trace.follows"))));
        }
        followers.stream().limit(MOST).map(this::follower).forEach(what::add);
        if (followers.size() > MOST) {
            what.add(Quiet.line(new Span(say("trace.more", followers.size() - MOST))));
        }
        var row = new Row(what);
        if (marks.trace().isAskedFor(station)) {
            row.and(marks.askedFor());
            row.addClassName("asked-for");
            row.getElement().setAttribute("aria-current", "true");
        }
        return row.and(marks.of(station));
    }

    /** One thing at first hand, with the claim and the answer to it. */
    Row near(Station other, LinkRow link) {
        var what = line(other);
        if (!link.ownershipBroken()) {
            what.add(
                    Quiet.line(
                            new Span(say("traceability.relation." + link.claim().relation()))),
                    said.evidence(link));
        }
        what.add(said.of(link.answers()));
        return new Row(what).and(marks.answer(link.state())).and(marks.of(other));
    }

    private Div line(Station station) {
        var node = station.node();
        var code = new ReferenceCode(node.reference());
        var way = station.isTakenBack() ? new Anchor(Paths.trace(node.reference()), code) : title(station);
        var line = new Div(way);
        if (!station.isTakenBack()) {
            line.add(new Span(" "), code);
        }
        line.add(Quiet.line(new Span(say("trace.kind." + node.kind()) + " · "), owner(station)));
        return line;
    }

    private Anchor title(Station station) {
        var node = station.node();
        var input = station.input();
        return new Anchor(
                Paths.trace(node.reference()),
                input == null
                        ? reader.words(node.title())
                        : Words.of(input.content().title(), input.content().language()));
    }

    private Span owner(Station station) {
        var owner = station.owner();
        return owner == null ? new Span(say("site.protected")) : reader.words(owner);
    }

    private Div follower(LinkRow link) {
        var reference = link.downstream().reference();
        var step = new Div(
                new Anchor(Paths.trace(reference), new ReferenceCode(reference)),
                new Span(" "),
                marks.answer(link.state()));
        step.addClassName("step");
        step.add(said.of(link.answers()));
        return step;
    }

    private String say(String key, Object... arguments) {
        return marks.where().getTranslation(key, arguments);
    }
}
