package org.mizizi.comments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.security.Actor;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an organisation says of a paragraph or a goal, in its own language, and the answer it gets; or, while it has none,
 * that its author took it back. {@code rewrites} tells that the changed words of the answer are the whole passage.
 */
@Table(schema = "comments", name = "comment")
public record Comment(
        @Id CommentId id,
        @Version @Nullable Long version,
        String reference,
        @Embedded.Empty On on,
        @Embedded.Empty Said said,
        @Embedded.Nullable @Nullable Answer answer,
        boolean rewrites,
        @Nullable Instant withdrawnAt) {

    /** Identifies a comment. */
    public record CommentId(UUID value) implements Identifier {

        static CommentId next() {
            return new CommentId(Identifier.next());
        }
    }

    /** The passage of a version that it is about, and the round in which it was heard. */
    public record On(
            RoundId round,
            StrategyId strategy,
            @Embedded.Empty Anchor anchor) {}

    /** Who said it for whom, in which words. */
    public record Said(
            OrganisationId organisation, PersonId author, Side side, String language, String text, Instant writtenAt) {

        public Said {
            if (text.isBlank()) {
                throw Refusal.of("comment.empty").asException();
            }
        }
    }

    /** What became of it, and the words that changed, if any. */
    public record Answer(
            CommentOutcome outcome,
            LocalizedText reason,
            @Nullable LocalizedText changedText,
            Instant answeredAt) {}

    static Comment written(String reference, On on, Said said) {
        return new Comment(CommentId.next(), null, reference, on, said, null, false, null);
    }

    Comment answered(CommentDisposition given, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.of("comment.withdrawn").asException();
        }
        var words = new Answer(given.outcome(), given.reason(), given.changedText(), now);
        return new Comment(id, version, reference, on, said, words, given.rewrites(), null);
    }

    /** Why this actor cannot take it back, if so: only its author does, and nothing that somebody has answered. */
    Optional<Refusal> takeBackObjection(Actor actor) {
        if (!said.author().equals(actor.person()) || !actor.actsFor(said.organisation())) {
            return Optional.of(Refusal.of("comment.not-yours"));
        }
        if (withdrawnAt != null) {
            return Optional.of(Refusal.of("comment.withdrawn"));
        }
        return answer == null ? Optional.empty() : Optional.of(Refusal.of("comment.answered"));
    }

    /** No longer shown or counted; the words stay in the history alone. */
    Comment withdrawn(Instant now) {
        return new Comment(id, version, reference, on, said, null, false, now);
    }
}
