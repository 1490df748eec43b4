package org.mizizi.actors.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.shared.Paths;

/** The administrator proposes what is to become of an organisation; it stays as it is until somebody else confirms it. */
@Route("organisations/:reference/change")
@RolesAllowed("ADMINISTRATOR")
class ChangeOrganisationView extends PageOf<Organisation> {

    private final Organisations organisations;
    private final OrganisationChanges changes;

    ChangeOrganisationView(Organisations organisations, OrganisationChanges changes, Readings readings) {
        super(readings);
        this.organisations = organisations;
        this.changes = changes;
    }

    @Override
    protected Organisation find(Address where) {
        return organisations.find(where.named("reference"));
    }

    @Override
    protected void draw(Organisation about, Reading reader) {
        name(
                getTranslation("actors.organisation.change", reader.text(about.name())),
                List.of(reader.wording(about.name())),
                getTranslation("proposals.propose.lead"));
        body().add(new ChangeOrganisationForm(about, organisations, reader, this::propose));
    }

    private void propose(ChangeOrganisationForm form) {
        form.missing()
                .ifPresentOrElse(
                        refusal -> Receipt.problem(Refusals.text(this, refusal)),
                        () -> Refusals.attempt(this, () -> send(form)));
    }

    private void send(ChangeOrganisationForm form) {
        var change = form.propose(changes);
        form.remembered.sent();
        Receipt.show(getTranslation("proposals.proposed.receipt"));
        getUI().ifPresent(ui -> ui.navigate(Paths.organisationChange(change.value())));
    }
}
