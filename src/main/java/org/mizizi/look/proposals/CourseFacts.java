package org.mizizi.look.proposals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.proposals.Course;

/** Why something is proposed and by whom, and what a second person said of it. */
public final class CourseFacts extends DescriptionList {

    public CourseFacts(Course course, Reading reader) {
        var proposed = course.proposed();
        fact("proposals.reason", Words.paragraph(proposed.reason(), reader.locale()));
        var proposer = reader.person(proposed.proposerName(), proposed.proposerDeputised());
        fact("proposals.proposed", byAndAt(proposer, proposed.proposedAt(), reader));
        var settled = course.settled();
        if (settled != null) {
            var settler = reader.person(settled.settlerName(), settled.settlerDeputised());
            fact("proposals.by." + course.state(), byAndAt(settler, settled.settledAt(), reader));
            var answer = settled.answer();
            if (answer != null) {
                fact("proposals.answer", Words.paragraph(answer, reader.locale()));
            }
        }
    }

    private void fact(String key, Component description) {
        add(new Term(getTranslation(key)), new Description(description));
    }

    private static Div byAndAt(String name, Instant moment, Reading reader) {
        var person = new Span(name);
        person.getElement().setAttribute("dir", "auto");
        return new Div(person, new Span(" · " + reader.moments().dateTime(moment)));
    }
}
