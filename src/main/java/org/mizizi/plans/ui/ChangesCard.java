package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.plans.PlanContent;

/** Which words of a plan have changed since the version before, part by part. */
final class ChangesCard extends Div {

    ChangesCard(PlanContent now, PlanContent before, int versionBefore, Reading reading) {
        var words = new PartInWords(this, reading);
        var changed = now.changedSince(before);
        var card = new Card().headed(getTranslation("plans.changed-since", versionBefore));
        card.add(
                changed.isEmpty()
                        ? new Paragraph(getTranslation("plans.nothing-changed"))
                        : Quiet.paragraph(getTranslation("plans.changed-words")));
        changed.forEach(part -> card.add(new ComparedPart(part, words.lines(part, before), words.lines(part, now))));
        add(card);
    }
}
