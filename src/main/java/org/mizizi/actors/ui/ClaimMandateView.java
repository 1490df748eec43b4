package org.mizizi.actors.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mizizi.actors.Mandates;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;

/** A member says for whom their own organisation speaks. */
@Route("mandates/new")
@RolesAllowed({"CIVIL_SOCIETY_REPRESENTATIVE", "MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class ClaimMandateView extends PageOf<Address> {

    private final Mandates mandates;
    final MandateForm form;

    ClaimMandateView(Mandates mandates, Readings readings) {
        super(readings);
        this.mandates = mandates;
        form = new MandateForm(readings.in(getLocale()), this::claim);
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.mandate.claim"), getTranslation("actors.mandate.claim.lead"));
        form.speak(reader);
        body().add(form);
    }

    private void claim() {
        var missing = form.written().objections();
        if (missing.isEmpty()) {
            Refusals.attempt(this, this::send);
        } else {
            Receipt.problem(Refusals.text(this, missing.getFirst()));
        }
    }

    private void send() {
        var mandate = mandates.claim(form.written());
        form.remembered.sent();
        Receipt.show(getTranslation("actors.mandate.claimed"));
        getUI().ifPresent(ui -> ui.navigate(Paths.mandate(mandate.value())));
    }
}
