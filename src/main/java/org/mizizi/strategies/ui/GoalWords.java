package org.mizizi.strategies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Milestone;
import org.mizizi.strategies.StrategyText.WrittenGoal;
import org.mizizi.traceability.LinkRow;

/** A goal to read: what it is, its milestones and benchmarks, and the priorities it carries. */
final class GoalWords extends Div {

    GoalWords(WrittenGoal written, Originals originals, Reading reading) {
        var goal = written.goal();
        add(new H3(Words.of(goal.title(), reading.locale())), Words.paragraph(goal.description(), reading.locale()));
        add(originals.beneath(goal.identity().value()));
        list(
                "strategies.carries",
                written.carries().stream().map(link -> priority(link, reading)).toList());
        list(
                "strategies.milestones",
                goal.marks().milestones().stream()
                        .map(milestone -> milestone(milestone, reading))
                        .toList());
        list(
                "strategies.benchmarks",
                goal.marks().benchmarks().stream()
                        .map(benchmark -> new ListItem(Words.of(benchmark, reading.locale())))
                        .toList());
        add(originals.about(goal.identity().value()));
    }

    private void list(String key, List<ListItem> items) {
        if (!items.isEmpty()) {
            var label = new Paragraph(getTranslation(key));
            label.addClassName("list-label");
            add(label, new UnorderedList(items.toArray(ListItem[]::new)));
        }
    }

    private static ListItem priority(LinkRow link, Reading reading) {
        var title = new Anchor(
                Paths.priority(link.upstream().reference()),
                Words.of(link.upstream().title(), reading.locale()));
        return new ListItem(
                title, new Span(" "), new ReferenceCode(link.upstream().reference()));
    }

    private static ListItem milestone(Milestone milestone, Reading reading) {
        var item = new ListItem(Words.of(milestone.title(), reading.locale()));
        var due = milestone.due();
        if (due != null) {
            var date = Quiet.text(" · " + reading.moments().date(due));
            item.add(date);
        }
        return item;
    }
}
