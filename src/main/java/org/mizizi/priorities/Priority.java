package org.mizizi.priorities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An entry of the national register, always formed from inputs: there is no way to enter one from outside. The
 * inputs it comes from are its links; merging and splitting keep every one of them.
 */
@Table(schema = "priorities", name = "priority")
public record Priority(
        @Id PriorityId id,
        @Version @Nullable Long version,
        String reference,
        OrganisationId owner,
        @Embedded.Empty PriorityText text,
        @Embedded.Empty Fate fate,
        @Nullable PriorityId splitFrom,
        Instant createdAt) {

    /** Identifies a priority. */
    public record PriorityId(UUID value) implements Identifier {

        public static PriorityId next() {
            return new PriorityId(Identifier.next());
        }
    }

    /** What became of it, why, and of which other priority it is now part. */
    public record Fate(
            PriorityState state,
            @Nullable LocalizedText reason,
            @Nullable PriorityId mergedInto) {

        private static final Fate OPEN = new Fate(PriorityState.OPEN, null, null);
    }

    static Priority formed(String reference, OrganisationId convenor, PriorityText text, Instant now) {
        return new Priority(PriorityId.next(), null, reference, convenor, text, Fate.OPEN, null, now);
    }

    /** One of the parts this priority is divided into. */
    Priority part(String partReference, PriorityText partText, Instant now) {
        return new Priority(PriorityId.next(), null, partReference, owner, partText, Fate.OPEN, id, now);
    }

    public PriorityState state() {
        return fate.state();
    }

    Priority reword(PriorityText newText) {
        if (state() != PriorityState.OPEN) {
            throw Refusal.of("priority.not-open", reference).asException();
        }
        return new Priority(id, version, reference, owner, newText, fate, splitFrom, createdAt);
    }

    Priority mergeInto(Priority target, LocalizedText why) {
        if (target.id.equals(id) || !target.state().isAlive()) {
            throw Refusal.of("priority.merge-target", target.reference).asException();
        }
        return moved(PriorityState.MERGED_INTO, why, target.id);
    }

    Priority split(LocalizedText why) {
        return moved(PriorityState.SPLIT, why, null);
    }

    Priority notTakeUp(LocalizedText why) {
        return moved(PriorityState.NOT_TAKEN_UP, why, null);
    }

    /** Carried by a goal of an adopted strategy; once it is, it stays so in later versions. */
    Priority inStrategy() {
        return state() == PriorityState.IN_STRATEGY ? this : moved(PriorityState.IN_STRATEGY, null, null);
    }

    private Priority moved(PriorityState target, @Nullable LocalizedText why, @Nullable PriorityId into) {
        return new Priority(
                id, version, reference, owner, text, new Fate(state().to(target), why, into), splitFrom, createdAt);
    }

    /** This priority as an end of links. */
    Node node() {
        return new Node(id.value(), NodeKind.PRIORITY, reference, owner, text.title(), standing());
    }

    private NodeStanding standing() {
        return switch (state()) {
            case OPEN, IN_STRATEGY, NOT_TAKEN_UP -> NodeStanding.PUBLIC;
            case MERGED_INTO, SPLIT -> NodeStanding.WITHDRAWN;
        };
    }
}
