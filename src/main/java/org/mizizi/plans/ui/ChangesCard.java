package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.mizizi.look.Card;
import org.mizizi.plans.PlanContent;

/** Which parts of a plan have changed since the version before. */
final class ChangesCard extends Div {

    ChangesCard(PlanContent now, PlanContent before, int versionBefore) {
        var changed = now.changedSince(before);
        var list = new UnorderedList();
        changed.forEach(part -> list.add(new ListItem(getTranslation("plans.part." + part))));
        add(new Card(changed.isEmpty() ? new Paragraph(getTranslation("plans.nothing-changed")) : list)
                .headed(getTranslation("plans.changed-since", versionBefore)));
    }
}
