package org.mizizi.collection;

import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** As whom something is sent that waited on a phone: others may have signed in there since. */
public record Sender(PersonId person, OrganisationId organisation) {}
