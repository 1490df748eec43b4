package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.look.OrganisationNames;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.springframework.stereotype.Component;

/** Tells every page the names of the register. */
@Component
class KnownOrganisations implements OrganisationNames {

    private final Organisations organisations;

    KnownOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public LocalizedText nameOf(OrganisationId organisation) {
        return organisations.find(organisation).name();
    }

    @Override
    public Side sideOf(OrganisationId organisation) {
        return organisations.find(organisation).side();
    }

    @Override
    public Optional<Ended> endOf(OrganisationId organisation) {
        return end(organisations.find(organisation));
    }

    @Override
    public Optional<Ended> endOf(String reference) {
        return organisations.directory().stream()
                .filter(organisation ->
                        organisation.hasEnded() && organisation.reference().equals(reference))
                .findFirst()
                .flatMap(KnownOrganisations::end);
    }

    @Override
    public OrganisationId speaksNowFor(OrganisationId organisation) {
        return organisations.speaksNow(organisation);
    }

    private static Optional<Ended> end(Organisation organisation) {
        return Optional.ofNullable(organisation.ending()).map(ending -> new Ended(ending.at(), ending.into()));
    }
}
