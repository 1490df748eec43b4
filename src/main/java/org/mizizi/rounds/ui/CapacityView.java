package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.HoursField;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.rounds.Burden;
import org.mizizi.rounds.Capacities;
import org.mizizi.shared.Hours;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;

/** How much is asked of the reader's body of the government, and how much it says it can do. */
@Route("capacity")
@RolesAllowed({"MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class CapacityView extends PageOf<Burden> {

    private final Capacities capacities;
    final HoursField hours = new HoursField(Capacities.MOST);
    final GuardedButton state = new GuardedButton(_ -> state()).primary();
    private final Remembered remembered = new Remembered("rounds.capacity");

    CapacityView(Capacities capacities, Readings readings) {
        super(readings);
        this.capacities = capacities;
        remembered.fields().text("hours", hours);
    }

    @Override
    protected Burden find(Address where) {
        return capacities.mine();
    }

    @Override
    protected void draw(Burden mine, Reading reader) {
        name(getTranslation("rounds.capacity.title"), getTranslation("rounds.capacity.lead"));
        hours.setLabel(getTranslation("rounds.capacity.hours"));
        hours.setHelperText(getTranslation("rounds.capacity.hours.help"));
        if (hours.isEmpty()) {
            hours.show(Optional.ofNullable(mine.capacity()));
        }
        state.setText(getTranslation("rounds.capacity.state"));
        body().add(
                        new Card(
                                        new Paragraph(Burdens.text(this, mine, reader.locale())),
                                        new Anchor(Paths.pauses(), getTranslation("rounds.pauses.title")))
                                .headed(getTranslation("rounds.burden.title")),
                        new Card(hours, new Actions(state), remembered)
                                .headed(getTranslation("rounds.capacity.heading")));
    }

    private void state() {
        var refusal = hours.isEmpty() ? Optional.of(Refusal.of("capacity.no-hours")) : hours.objection();
        refusal.ifPresentOrElse(
                why -> Receipt.problem(Refusals.text(this, why)),
                () -> hours.understood().ifPresent(this::state));
    }

    private void state(Hours stated) {
        Refusals.attempt(this, () -> {
            capacities.state(stated);
            remembered.sent();
            Receipt.show(getTranslation("rounds.capacity.receipt"));
            redraw();
        });
    }
}
