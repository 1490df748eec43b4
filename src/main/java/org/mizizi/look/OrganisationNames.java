package org.mizizi.look;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/** What organisations are called and on which side they stand, told by the module that knows them. */
public interface OrganisationNames {

    LocalizedText nameOf(OrganisationId organisation);

    Side sideOf(OrganisationId organisation);
}
