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
import org.mizizi.traceability.Whereabouts;
import org.mizizi.traceability.ui.LinkWords;
import org.mizizi.traces.Station;
import org.mizizi.traces.Step;

/** The lines of a trace: what stands at each of its stations, whose it is, and what they say of what follows. */
record Told(Marks marks, Originals originals, LinkWords said, Reading reader) {

    /** One step with its words, how well it holds, and the first of what follows from it. */
    Row row(Step step) {
        var station = step.station();
        var what = line(station);
        if (step.place() != Whereabouts.HERE) {
            what.add(Quiet.line(new Span(say("trace.place." + step.place()) + held(step))));
        }
        var input = station.input();
        if (input != null && !input.content().words().isBlank()) {
            what.add(Words.quote(input.content().words(), input.content().language(), Side.INTERNAL));
        }
        if (input != null) {
            what.add(originals.beneath(input.id().value()));
        }
        var followers = station.followers();
        if (!followers.first().isEmpty()) {
            what.add(Quiet.line(new Span(say("trace.follows"))));
        }
        followers.first().stream().map(this::follower).forEach(what::add);
        if (followers.more() > 0) {
            what.add(Quiet.line(new Anchor(
                    Paths.trace(station.node().reference()) + "?place=" + Whereabouts.FOLLOWING,
                    say("trace.followers.more", followers.more()))));
        }
        var row = new Row(what);
        if (marks.trace().isAskedFor(station)) {
            row.and(marks.askedFor());
            row.addClassName("asked-for");
            row.getElement().setAttribute("aria-current", "true");
        }
        return row.and(marks.of(station));
    }

    private String held(Step step) {
        var near = step.near();
        if (near != null) {
            return " · " + say("state.LinkState." + near);
        }
        var far = step.far();
        return far == null ? "" : " · " + say("state.Strength." + far);
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
        addAnswers(link, what);
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
        addAnswers(link, step);
        return step;
    }

    /** What is told of the answers beside the claim, and where there are more of them the way to all. */
    private void addAnswers(LinkRow link, Div beside) {
        beside.add(said.of(link.answers(), marks.trace().told(link)));
        if (marks.trace().isMoreSaid(link)) {
            var end = link.downstream();
            beside.add(Quiet.line(new Anchor(
                    link.isToldOnItsPage() ? end.kind().path(end.reference()) : Paths.trace(end.reference()),
                    say("trace.answers", link.answers().given().size()))));
        }
    }

    private String say(String key, Object... arguments) {
        return marks.where().getTranslation(key, arguments);
    }
}
