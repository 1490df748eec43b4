package org.mizizi.security;

import java.time.Instant;
import java.util.Optional;

/** Says of accounts of the portal's own who they are now. Provided by the module that keeps them. */
public interface PortalAccounts {

    /** The account of somebody who signed in then, as it is now; none if it may not be used any longer. */
    Optional<PortalAccount> now(String subject, Instant signedInAt);
}
