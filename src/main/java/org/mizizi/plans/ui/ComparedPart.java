package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.mizizi.look.Compared;
import org.mizizi.look.Quiet;
import org.mizizi.plans.PlanPart;
import org.mizizi.shared.Wording;

/** One part of a plan in two versions: only the texts that differ, each with the label of its field and what has changed in it. */
final class ComparedPart extends Div {

    private boolean differs;

    ComparedPart(PlanPart part, List<PartInWords.Line> before, List<PartInWords.Line> now) {
        add(new H3(getTranslation("plans.part." + part)));
        for (var number = 0; number < now.size(); number++) {
            var line = now.get(number);
            compare(line.labelKey(), before.get(number).text(), line.text());
        }
    }

    void compare(String labelKey, Wording before, Wording now) {
        if (before.equals(now)) {
            return;
        }
        if (!labelKey.isEmpty()) {
            add(Quiet.paragraph(getTranslation(labelKey)));
        }
        add(new Compared(before, now));
        differs = true;
    }

    /** Whether there is anything to see. */
    boolean differs() {
        return differs;
    }
}
