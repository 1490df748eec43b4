package org.mizizi.traceability;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/**
 * One organisation's word about a link: CONFIRMED, PARTLY or DISPUTED, the latter two with words. The answer of a
 * protected author is neither named nor timed.
 *
 * @param id by which the claimant replies; none where the author is protected, as it would tell the time
 * @param fresh whether it is about the ends as they are now
 * @param aboutTitle the title it was about, where the downstream end has other words now
 * @param aboutWords the words it was about, where there are others now
 */
public record LinkAnswer(
        @Nullable LinkAnswerId id,
        @Nullable OrganisationId organisation,
        LinkState said,
        @Nullable String words,
        @Nullable String language,
        @Nullable Instant at,
        boolean fresh,
        @Nullable LocalizedText aboutTitle,
        @Nullable LocalizedText aboutWords,
        @Nullable LinkReply reply) {

    Stream<UUID> texts() {
        return Stream.of(
                        Optional.ofNullable(id).map(LinkAnswerId::value),
                        Optional.ofNullable(reply).map(said -> said.id().value()))
                .flatMap(Optional::stream);
    }

    /**
     * Identifies one organisation's answer to one question about a link. Random, unlike other ids: one that is in the order of
     * time would tell when a protected author has answered.
     */
    public record LinkAnswerId(UUID value) implements Identifier {

        static LinkAnswerId next() {
            return new LinkAnswerId(UUID.randomUUID());
        }
    }
}
