package org.mizizi.shared;

import java.util.UUID;

/** Identifies an organisation of either side. */
public record OrganisationId(UUID value) implements Identifier {

    public static OrganisationId next() {
        return new OrganisationId(Identifier.next());
    }
}
