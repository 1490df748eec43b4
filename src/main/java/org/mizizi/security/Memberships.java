package org.mizizi.security;

import java.util.List;

/** Answers, from the country's own register, whom a signed-in person may act for. The register is in another module. */
public interface Memberships {

    /** One for each organisation; first that for which they chose to act. */
    List<Membership> verifiedFor(String subject);
}
