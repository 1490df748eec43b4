package org.mizizi.traces.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.mizizi.look.Quiet;
import org.mizizi.shared.Paths;
import org.mizizi.traces.StepCount;
import org.mizizi.traces.Trace;

/** How many steps of a trace stand in each place, and how well they hold; each leads to its own. */
final class Tallies extends UnorderedList {

    Tallies(Trace trace) {
        addClassNames("plain", "tallies");
        var address = Paths.trace(trace.origin().reference()) + "?place=";
        trace.tallies()
                .forEach(tally -> add(new ListItem(
                        new Anchor(
                                address + tally.place(),
                                count(getTranslation("trace.place." + tally.place()), tally.number())),
                        Quiet.text(" · " + states(tally)))));
    }

    private String states(StepCount tally) {
        return Stream.concat(
                        tally.near().entrySet().stream()
                                .map(state ->
                                        count(getTranslation("state.LinkState." + state.getKey()), state.getValue())),
                        tally.far().entrySet().stream()
                                .map(state ->
                                        count(getTranslation("state.Strength." + state.getKey()), state.getValue())))
                .collect(joining(" · "));
    }

    private String count(String what, long number) {
        return getTranslation("trace.ground.count", what, number);
    }
}
