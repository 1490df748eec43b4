package org.mizizi.traceability;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;

/**
 * A link in a list, with what this reader may know of both ends.
 *
 * @param earlier what it was before an end changed, while it is to be confirmed again
 * @param dueAt until when an answer is asked for; null while its downstream end is not public
 * @param read what whoever reads this has before their eyes; none for those who have not signed in
 */
public record LinkRow(
        LinkId id,
        LinkEnd downstream,
        LinkEnd upstream,
        LinkClaim claim,
        LinkState state,
        @Nullable LinkState earlier,
        @Nullable Instant dueAt,
        LinkAnswers answers,
        @Nullable SeenQuestion read) {

    /** T51: the upstream end was withdrawn after the claim; the trace no longer holds. */
    public boolean ownershipBroken() {
        return upstream.standing() == NodeStanding.WITHDRAWN;
    }

    /** Why it follows, as is claimed; that may repeat the words of the upstream end, so it goes when they are taken back (T51). */
    public @Nullable String evidence() {
        return ownershipBroken() ? null : claim.evidence();
    }

    /** In which the evidence is written: that of whoever claims; a priority quotes the title of an input. */
    public String language() {
        return (downstream.kind() == NodeKind.PRIORITY ? upstream : downstream)
                .title()
                .source();
    }

    /** By which what everybody says of it is called: the evidence, the answers and the replies. */
    public List<UUID> texts() {
        return texts(answers.given());
    }

    /** The same where only these answers are told. */
    public List<UUID> texts(List<LinkAnswer> told) {
        return Stream.concat(Stream.of(id.value()), told.stream().flatMap(LinkAnswer::texts))
                .toList();
    }

    /** Whether its downstream end has a page that tells all of it, as what was formed or planned has; of a goal its trace tells it. */
    public boolean isToldOnItsPage() {
        return downstream.kind() != NodeKind.GOAL;
    }

    /** Whose the downstream end is; only those who say something are protected, and nothing is upstream of that. */
    public OrganisationId author() {
        return Objects.requireNonNull(downstream.owner());
    }

    /** As its reader sees it now, to be answered. */
    public SeenQuestion seen() {
        return Objects.requireNonNull(read);
    }

    /** The same claim, to be made again. */
    public Claim again() {
        return claim.of(upstream.id());
    }
}
