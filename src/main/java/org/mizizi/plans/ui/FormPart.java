package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Quiet;
import org.mizizi.plans.PlanPart;

/** One part of the form, with its heading and what it is for; it can be led to from the list of what is missing. */
abstract class FormPart extends Div {

    private final PlanPart part;
    private final Card card;
    private final Paragraph help;

    FormPart(PlanPart part) {
        this.part = part;
        card = new Card().headed(getTranslation("plans.part." + part));
        help = Quiet.paragraph(getTranslation("plans.part." + part + ".help"));
        card.add(help);
        getElement().setAttribute("tabindex", "-1");
        super.add(card);
    }

    final PlanPart part() {
        return part;
    }

    /** Says what is asked here of a plan of this kind. */
    final void explain(String key) {
        help.setText(getTranslation(key));
    }

    final void fill(Component... content) {
        card.add(content);
    }

    final void comeHere() {
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }
}
