package org.mizizi.traceability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/**
 * An end of links: an input, a priority, a goal or a plan, as the module that owns it last described it. Where
 * {@code ownerShown} is false (protected authorship), {@code owner} is empty for everyone but the owner.
 */
public record Node(
        UUID id,
        NodeKind kind,
        String reference,
        @Nullable OrganisationId owner,
        @Written(Writing.TITLE) LocalizedText title,
        NodeStanding standing,
        boolean ownerShown) {

    public Node(
            UUID id,
            NodeKind kind,
            String reference,
            OrganisationId owner,
            LocalizedText title,
            NodeStanding standing) {
        this(id, kind, reference, owner, title, standing, true);
    }
}
