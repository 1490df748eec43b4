package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.mizizi.look.Actions;
import org.mizizi.look.Compared;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.Reply;
import org.mizizi.shared.Wording;
import org.mizizi.traceability.Claim;

/** What is saved of a plan now, beside what somebody else was writing meanwhile: the words that differ, and the choice. */
final class DraftsApart extends Div {

    private final Reading reading;

    DraftsApart(PlanDraft saved, PlanDraft mine, Reading reading, Runnable keepMine, Runnable keepSaved) {
        this.reading = reading;
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("plans.apart")), Quiet.paragraph(getTranslation("plans.apart.marks")));
        var words = new PartInWords(this, reading);
        for (var part : PlanPart.values()) {
            var compared =
                    new ComparedPart(part, words.lines(part, saved.content()), words.lines(part, mine.content()));
            if (part == PlanPart.ORIGINS) {
                compared.compare("plans.form.evidence", wording(claims(saved)), wording(claims(mine)));
            }
            if (compared.differs()) {
                add(compared);
            }
        }
        if (!replies(saved).equals(replies(mine))) {
            add(new H3(getTranslation("plans.replied")), new Compared(wording(replies(saved)), wording(replies(mine))));
        }
        add(new Actions(
                new Button(getTranslation("plans.apart.mine"), _ -> keepMine.run()),
                new Button(getTranslation("plans.apart.saved"), _ -> keepSaved.run())));
    }

    private Wording wording(String text) {
        return reading.said(text);
    }

    private static String claims(PlanDraft draft) {
        return draft.claims().stream().map(Claim::evidence).collect(Collectors.joining("\n"));
    }

    private static String replies(PlanDraft draft) {
        return draft.replies().stream().map(Reply::words).collect(Collectors.joining("\n"));
    }
}
