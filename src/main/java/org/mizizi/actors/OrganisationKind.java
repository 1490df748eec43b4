package org.mizizi.actors;

import static org.mizizi.security.Role.ADMINISTRATOR;
import static org.mizizi.security.Role.AUDITOR;
import static org.mizizi.security.Role.CIVIL_SOCIETY_REPRESENTATIVE;
import static org.mizizi.security.Role.CONVENOR;
import static org.mizizi.security.Role.EXTERNAL_OFFICER;
import static org.mizizi.security.Role.MINISTRY_APPROVER;
import static org.mizizi.security.Role.MINISTRY_OFFICER;
import static org.mizizi.security.Role.TRANSLATOR;
import static org.mizizi.shared.Side.EXTERNAL;
import static org.mizizi.shared.Side.INTERNAL;

import java.util.Set;
import org.mizizi.security.Role;
import org.mizizi.shared.Side;

/** What an organisation is. The kind decides its side, and which roles its members can have. */
public enum OrganisationKind {
    MINISTRY(INTERNAL, MINISTRY_OFFICER, MINISTRY_APPROVER),
    PUBLIC_BODY(INTERNAL, CONVENOR, TRANSLATOR, AUDITOR, ADMINISTRATOR),
    CIVIL_SOCIETY(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    TRADITIONAL_OR_RELIGIOUS_AUTHORITY(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    PRIVATE_SECTOR(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    COMMUNITY_GROUP(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    UN_ENTITY(EXTERNAL, EXTERNAL_OFFICER),
    BILATERAL_DONOR(EXTERNAL, EXTERNAL_OFFICER),
    REGIONAL_ORGANISATION(EXTERNAL, EXTERNAL_OFFICER),
    PEACE_OPERATION(EXTERNAL, EXTERNAL_OFFICER),
    INTERNATIONAL_NGO(EXTERNAL, EXTERNAL_OFFICER),
    FINANCIAL_INSTITUTION(EXTERNAL, EXTERNAL_OFFICER);

    private final Side side;

    @SuppressWarnings("ImmutableEnumChecker") // an immutable copy
    private final Set<Role> roles;

    OrganisationKind(Side side, Role... roles) {
        this.side = side;
        this.roles = Set.of(roles);
    }

    public Side side() {
        return side;
    }

    public Set<Role> roles() {
        return roles;
    }
}
