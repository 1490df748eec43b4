package org.mizizi.security;

import java.util.Optional;

/** Answers, from the country's own register, whom a signed-in person may act for. The register is in another module. */
public interface Memberships {

    Optional<Membership> verifiedFor(String subject);
}
