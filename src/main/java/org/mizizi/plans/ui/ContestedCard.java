package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Originals;
import org.mizizi.look.Words;
import org.mizizi.plans.PlanContent.WhatIsContested;

/** what people disagree on, as the plan's authors say it; it stays visible after approval. */
final class ContestedCard extends Div {

    ContestedCard(WhatIsContested contested, String language, Originals originals) {
        var note = contested.note();
        var statement = note == null
                ? new Paragraph(getTranslation("plans.contested.NONE_KNOWN"))
                : Words.paragraph(note, language);
        var card = new Card(statement);
        contested.noteId().ifPresent(text -> card.add(originals.beneath(text)));
        add(card.headed(getTranslation("plans.part.CONTESTED")));
    }
}
