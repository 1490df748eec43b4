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

/**
 * What an organisation is. The kind decides its side, which roles its members can have, and for whom its word
 * counts: whoever adds a kind answers each of these questions, or it does not compile.
 */
public enum OrganisationKind {
    MINISTRY(INTERNAL, MINISTRY_OFFICER, MINISTRY_APPROVER),
    PUBLIC_BODY(INTERNAL, CONVENOR, TRANSLATOR, AUDITOR, ADMINISTRATOR),
    PARLIAMENT(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    LOCAL_GOVERNMENT(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    PARTY_OR_SIGNATORY(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    CIVIL_SOCIETY(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    TRADITIONAL_OR_RELIGIOUS_AUTHORITY(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    COMMUNITY_GROUP(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    DIASPORA_OR_REFUGEES(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    ACADEMIA(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    MEDIA(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    PRIVATE_SECTOR(INTERNAL, CIVIL_SOCIETY_REPRESENTATIVE),
    UN_ENTITY(EXTERNAL, EXTERNAL_OFFICER),
    BILATERAL_DONOR(EXTERNAL, EXTERNAL_OFFICER),
    REGIONAL_ORGANISATION(EXTERNAL, EXTERNAL_OFFICER),
    PEACE_OPERATION(EXTERNAL, EXTERNAL_OFFICER),
    INTERNATIONAL_NGO(EXTERNAL, EXTERNAL_OFFICER),
    FINANCIAL_INSTITUTION(EXTERNAL, EXTERNAL_OFFICER),
    FOREIGN_MILITARY(EXTERNAL, EXTERNAL_OFFICER),
    PRIVATE_CONTRACTOR(EXTERNAL, EXTERNAL_OFFICER);

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

    /** Whether it signs the strategy, is responsible for goals and decides on plans. */
    public boolean isMinistry() {
        return switch (this) {
            case MINISTRY -> true;
            case PUBLIC_BODY,
                    PARLIAMENT,
                    LOCAL_GOVERNMENT,
                    PARTY_OR_SIGNATORY,
                    CIVIL_SOCIETY,
                    TRADITIONAL_OR_RELIGIOUS_AUTHORITY,
                    COMMUNITY_GROUP,
                    DIASPORA_OR_REFUGEES,
                    ACADEMIA,
                    MEDIA,
                    PRIVATE_SECTOR,
                    UN_ENTITY,
                    BILATERAL_DONOR,
                    REGIONAL_ORGANISATION,
                    PEACE_OPERATION,
                    INTERNATIONAL_NGO,
                    FINANCIAL_INSTITUTION,
                    FOREIGN_MILITARY,
                    PRIVATE_CONTRACTOR -> false;
        };
    }

    /** Whether its endorsement of a plan is one of civil society: neither power, nor profit, nor the press. */
    public boolean isCivilSociety() {
        return switch (this) {
            case CIVIL_SOCIETY, TRADITIONAL_OR_RELIGIOUS_AUTHORITY, COMMUNITY_GROUP, DIASPORA_OR_REFUGEES -> true;
            case MINISTRY,
                    PUBLIC_BODY,
                    PARLIAMENT,
                    LOCAL_GOVERNMENT,
                    PARTY_OR_SIGNATORY,
                    ACADEMIA,
                    MEDIA,
                    PRIVATE_SECTOR,
                    UN_ENTITY,
                    BILATERAL_DONOR,
                    REGIONAL_ORGANISATION,
                    PEACE_OPERATION,
                    INTERNATIONAL_NGO,
                    FINANCIAL_INSTITUTION,
                    FOREIGN_MILITARY,
                    PRIVATE_CONTRACTOR -> false;
        };
    }

    /** Whether it can speak for people of the country, and so claim a mandate. */
    public boolean canHaveMandate() {
        return switch (this) {
            case MINISTRY,
                    PARLIAMENT,
                    LOCAL_GOVERNMENT,
                    PARTY_OR_SIGNATORY,
                    CIVIL_SOCIETY,
                    TRADITIONAL_OR_RELIGIOUS_AUTHORITY,
                    COMMUNITY_GROUP,
                    DIASPORA_OR_REFUGEES,
                    ACADEMIA,
                    MEDIA,
                    PRIVATE_SECTOR -> true;
            case PUBLIC_BODY,
                    UN_ENTITY,
                    BILATERAL_DONOR,
                    REGIONAL_ORGANISATION,
                    PEACE_OPERATION,
                    INTERNATIONAL_NGO,
                    FINANCIAL_INSTITUTION,
                    FOREIGN_MILITARY,
                    PRIVATE_CONTRACTOR -> false;
        };
    }

    /** Whether it helps to verify the mandate of another, and others its own; a party's rests on the convenor alone. */
    public boolean sharesInVouching() {
        return switch (this) {
            case MINISTRY,
                    PARLIAMENT,
                    LOCAL_GOVERNMENT,
                    CIVIL_SOCIETY,
                    TRADITIONAL_OR_RELIGIOUS_AUTHORITY,
                    COMMUNITY_GROUP,
                    DIASPORA_OR_REFUGEES,
                    ACADEMIA,
                    MEDIA,
                    PRIVATE_SECTOR -> true;
            case PARTY_OR_SIGNATORY,
                    PUBLIC_BODY,
                    UN_ENTITY,
                    BILATERAL_DONOR,
                    REGIONAL_ORGANISATION,
                    PEACE_OPERATION,
                    INTERNATIONAL_NGO,
                    FINANCIAL_INSTITUTION,
                    FOREIGN_MILITARY,
                    PRIVATE_CONTRACTOR -> false;
        };
    }

    /** Whether it can take over the duties of one of another kind: nobody speaks for people by a merger who could not before. */
    public boolean takesOverFrom(OrganisationKind other) {
        return roles.equals(other.roles)
                && isCivilSociety() == other.isCivilSociety()
                && sharesInVouching() == other.sharesInVouching();
    }
}
