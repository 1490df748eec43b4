package org.mizizi.collection.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mizizi.collection.PaperCollection;
import org.mizizi.collection.TakenTable.Taken;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;

/** A member prints the questions of a round, and hands in what was written on paper as one table. */
@Route("rounds/:reference/paper")
@RolesAllowed({"CIVIL_SOCIETY_REPRESENTATIVE", "MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class PaperView extends PageOf<Round> {

    private final PaperCollection paper;
    private final Rounds rounds;
    private final Inputs inputs;

    /** With their codes, as long as the page is open. */
    private List<Taken> taken = List.of();

    PaperView(PaperCollection paper, Rounds rounds, Inputs inputs, Readings readings) {
        super(readings);
        this.paper = paper;
        this.rounds = rounds;
        this.inputs = inputs;
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        name(getTranslation("collection.paper.title"), getTranslation("collection.paper.lead"));
        var round = new Anchor(Paths.round(shown.reference()));
        round.add(reader.words(shown.title()));
        body().add(new Paragraph(round));
        if (!taken.isEmpty()) {
            body().add(new TakenCard(taken, shown, reader));
        }
        var objection = inputs.submissionObjection(shown);
        body().add(
                        new PrintCard(paper, shown, objection, reader),
                        new TableCard(paper, shown, objection, reader, this::take),
                        new TablesCard(paper, shown, objection, reader, this::forget));
    }

    private void take(List<Taken> done) {
        taken = done;
        Receipt.show(getTranslation("collection.table.taken", done.size()));
        redraw();
    }

    private void forget() {
        taken = List.of();
        redraw();
    }
}
