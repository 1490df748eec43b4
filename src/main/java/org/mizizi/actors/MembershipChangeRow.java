package org.mizizi.actors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;

/** A change of membership as those read it who propose, confirm and check it. */
public record MembershipChangeRow(
        MembershipChangeId id,
        MembershipChange.Kind kind,
        PersonId person,
        String subject,
        String name,
        @Nullable String email,
        String language,
        String organisationReference,
        LocalizedText organisationName,
        Role role,
        LocalizedText reason,
        MembershipChange.State state,
        PersonId proposedBy,
        String proposerName,
        Instant proposedAt,
        @Nullable String settlerName,
        @Nullable Instant settledAt,
        @Nullable LocalizedText answer) {}
