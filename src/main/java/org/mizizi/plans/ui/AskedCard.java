package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.plans.Decision;
import org.mizizi.plans.Plan;

/** Above a version that follows a return: what was asked of the version before, and what its authors answer in this one. */
final class AskedCard extends Div {

    AskedCard(Decision returned, Plan plan, Reading reading) {
        add(new Card(
                        Quiet.paragraph(getTranslation(
                                "plans.answered",
                                returned.replies().size(),
                                returned.verdict().questions().size())),
                        new QuestionsList(returned, reading.side(plan.organisation()), reading))
                .headed(getTranslation("plans.asked-of", returned.revision())));
    }
}
