package org.mizizi.actors.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;

/** The administrator proposes organisations for the register; none stands there before somebody else confirms it. */
@Route("organisations/new")
@RolesAllowed("ADMINISTRATOR")
class ProposeOrganisationView extends PageOf<Address> {

    private final OrganisationChanges changes;
    private final Organisations organisations;

    ProposeOrganisationView(OrganisationChanges changes, Organisations organisations, Readings readings) {
        super(readings);
        this.changes = changes;
        this.organisations = organisations;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.organisations.propose"), getTranslation("proposals.propose.lead"));
        body().add(new OrganisationForm(changes, organisations, reader, this::propose));
    }

    private void propose(OrganisationForm form) {
        form.missing()
                .ifPresentOrElse(
                        refusal -> Receipt.problem(Refusals.text(this, refusal)),
                        () -> Refusals.attempt(this, () -> send(form)));
    }

    private void send(OrganisationForm form) {
        var change = changes.propose(form.wanted(), form.why());
        form.remembered.sent();
        Receipt.show(getTranslation("proposals.proposed.receipt"));
        getUI().ifPresent(ui -> ui.navigate(Paths.organisationChange(change.value())));
    }
}
