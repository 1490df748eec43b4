package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.look.Reading;
import org.mizizi.look.proposals.ToSettle;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** Proposed organisations for whoever settles them, all together. */
final class OrganisationsToSettle implements ToSettle {

    private final OrganisationChanges changes;
    private final OrganisationChangeRow change;
    private final Component where;
    private final Reading reader;

    OrganisationsToSettle(OrganisationChanges changes, OrganisationChangeRow change, Component where, Reading reader) {
        this.changes = changes;
        this.change = change;
        this.where = where;
        this.reader = reader;
    }

    @Override
    public UUID id() {
        return change.id().value();
    }

    @Override
    public Optional<Refusal> objection(ProposalStep step) {
        return changes.objection(step, change.id());
    }

    @Override
    public void confirm() {
        changes.confirm(change.id());
    }

    @Override
    public void refuse(LocalizedText answer) {
        changes.refuse(change.id(), answer);
    }

    @Override
    public void withdraw() {
        changes.withdraw(change.id());
    }

    @Override
    public String key() {
        return change.kind() == Kind.REGISTER ? "actors.organisation" : "actors.organisation." + change.kind();
    }

    @Override
    public List<Object> called() {
        return List.of(
                ProposedOrganisations.called(where, change, reader),
                Optional.ofNullable(change.into()).map(reader::plainName).orElse(""));
    }

    @Override
    public boolean isFinal() {
        return change.kind().ends();
    }
}
