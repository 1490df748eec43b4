package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Compared;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanPart;

/** Which words of a plan have changed since the version before, part by part. */
final class ChangesCard extends Div {

    private final PartInWords words;

    ChangesCard(PlanContent now, PlanContent before, int versionBefore, Reading reading) {
        words = new PartInWords(this, reading);
        var changed = now.changedSince(before);
        var card = new Card().headed(getTranslation("plans.changed-since", versionBefore));
        card.add(
                changed.isEmpty()
                        ? new Paragraph(getTranslation("plans.nothing-changed"))
                        : Quiet.paragraph(getTranslation("plans.changed-words")));
        changed.forEach(part -> card.add(part(part, before, now)));
        add(card);
    }

    private Div part(PlanPart part, PlanContent before, PlanContent now) {
        var shown = new Div(new H3(getTranslation("plans.part." + part)));
        var earlier = words.lines(part, before);
        var later = words.lines(part, now);
        for (var number = 0; number < later.size(); number++) {
            var line = later.get(number);
            if (!line.equals(earlier.get(number))) {
                if (!line.labelKey().isEmpty()) {
                    shown.add(Quiet.text(getTranslation(line.labelKey())));
                }
                shown.add(new Compared(earlier.get(number).text(), line.text()));
            }
        }
        return shown;
    }
}
