package org.mizizi.actors;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Stamp;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** That organisations enter the register: proposed by one person, with the reason, and settled as a whole by another. */
@Table(schema = "actors", name = "organisation_change")
public record OrganisationChange(
        @Id OrganisationChangeId id,
        @Version @Nullable Long version,
        Kind kind,
        int size,
        @Embedded.Empty Proposal proposal,
        State state,
        @Embedded.Nullable @Nullable Settlement settlement) {

    /** Identifies a change of the register of organisations. */
    public record OrganisationChangeId(UUID value) implements Identifier {}

    /** Who asks for it, and why. */
    public record Proposal(LocalizedText reason, PersonId proposedBy, Instant proposedAt) {}

    /** Who ended the proposal, and what they said of it. */
    public record Settlement(
            PersonId settledBy, Instant settledAt, @Nullable LocalizedText answer) {}

    /** What changes. */
    public enum Kind {
        REGISTER
    }

    /** What has become of a proposal. Only a confirmed one has changed anything; the only legal moves are those of {@link #next()}. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        WITHDRAWN;

        public Set<State> next() {
            return switch (this) {
                case PROPOSED -> Set.of(CONFIRMED, REFUSED, WITHDRAWN);
                case CONFIRMED, REFUSED, WITHDRAWN -> Set.of();
            };
        }
    }

    /** So many organisations are to enter the register. */
    static OrganisationChange register(int size, LocalizedText reason, Stamp by) {
        return new OrganisationChange(
                new OrganisationChangeId(Identifier.next()),
                null,
                Kind.REGISTER,
                size,
                new Proposal(reason, by.person(), by.at()),
                State.PROPOSED,
                null);
    }

    OrganisationChange confirmed(Stamp by) {
        return settled(State.CONFIRMED, by, null);
    }

    OrganisationChange refused(LocalizedText why, Stamp by) {
        return settled(State.REFUSED, by, why);
    }

    OrganisationChange withdrawn(Stamp by) {
        return settled(State.WITHDRAWN, by, null);
    }

    private OrganisationChange settled(State become, Stamp by, @Nullable LocalizedText words) {
        var settled = new Settlement(by.person(), by.at(), words);
        return new OrganisationChange(id, version, kind, size, proposal, become, settled);
    }
}
