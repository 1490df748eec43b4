package org.mizizi.actors;

import java.util.List;
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
    public List<Membership> verifiedFor(String subject) {
        return rows.memberships(subject);
    }
}
