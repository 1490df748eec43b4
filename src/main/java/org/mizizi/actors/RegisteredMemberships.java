package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.security.Membership;
import org.mizizi.security.Memberships;
import org.springframework.stereotype.Component;

/** The register's answer to whom a signed-in person may act for. */
@Component
class RegisteredMemberships implements Memberships {

    private final ActorRows rows;

    RegisteredMemberships(ActorRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Membership> verifiedFor(String subject) {
        return rows.membership(subject);
    }
}
