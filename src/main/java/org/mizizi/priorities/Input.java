package org.mizizi.priorities;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a member said in a round. Only the author writes it, and only while it is a draft or was sent back: a submitted
 * input is never rewritten. It is public as soon as it is submitted, and ends with an answer.
 */
@Table(schema = "priorities", name = "input")
public record Input(
        @Id InputId id,
        @Version @Nullable Long version,
        @Nullable String reference,
        RoundId round,
        @Embedded.Empty Voice voice,
        @Embedded.Empty InputContent content,
        @Embedded.Empty Progress progress,
        @Embedded.Nullable @Nullable InputAnswer answer) {

    /** Identifies an input. */
    public record InputId(UUID value) implements Identifier {

        static InputId next() {
            return new InputId(Identifier.next());
        }
    }

    /** Who speaks, and for whom. */
    public record Voice(OrganisationId organisation, PersonId author) {}

    /** How far it has come, and what the convenor asked of its author. */
    public record Progress(
            InputState state,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            @Nullable LocalizedText returnReason) {

        private static Progress begun(Instant now) {
            return new Progress(InputState.DRAFT, now, null, null, null);
        }

        private Progress submitted(Instant now) {
            return new Progress(state.to(InputState.SUBMITTED), createdAt, now, publishedAt, null);
        }

        private Progress published(Instant now) {
            return new Progress(state.to(InputState.PUBLISHED), createdAt, submittedAt, now, returnReason);
        }

        private Progress returned(LocalizedText reason) {
            return new Progress(state.to(InputState.RETURNED), createdAt, submittedAt, publishedAt, reason);
        }

        private Progress withdrawn() {
            return new Progress(state.to(InputState.WITHDRAWN), createdAt, submittedAt, publishedAt, returnReason);
        }
    }

    static Input draft(RoundId round, OrganisationId organisation, PersonId author, InputContent content, Instant now) {
        return new Input(
                InputId.next(), null, null, round, new Voice(organisation, author), content, Progress.begun(now), null);
    }

    public InputState state() {
        return progress.state();
    }

    Input reworded(InputContent words) {
        if (state() != InputState.DRAFT && state() != InputState.RETURNED) {
            throw Refusal.of("input.words-are-final").asException();
        }
        refuse(authorshipObjection(words));
        return new Input(id, version, reference, round, voice, words, progress, answer);
    }

    /** Nobody becomes better known than they were when others first read it. */
    private Optional<Refusal> authorshipObjection(InputContent words) {
        return state() == InputState.RETURNED && words.authorship().tellsMoreThan(content.authorship())
                ? Optional.of(Refusal.of("input.authorship-stays"))
                : Optional.empty();
    }

    /** Received: from now on it has a reference. */
    Input submit(String newReference, Instant now) {
        refuse(content.objections());
        var kept = reference == null ? newReference : reference;
        return new Input(id, version, kept, round, voice, content, progress.submitted(now), null);
    }

    Input publish(Instant now) {
        return on(progress.published(now));
    }

    Input sendBack(LocalizedText reason) {
        if (answer != null) {
            throw Refusal.of("input.answered").asException();
        }
        return on(progress.returned(reason));
    }

    Input withdraw() {
        return on(progress.withdrawn());
    }

    Input answer(InputDisposition disposition, Instant now) {
        if (state() != InputState.PUBLISHED) {
            throw Refusal.of("input.not-public").asException();
        }
        var given = new InputAnswer(disposition.outcome(), disposition.reason(), now);
        return new Input(id, version, reference, round, voice, content, progress, given);
    }

    private Input on(Progress next) {
        return new Input(id, version, reference, round, voice, content, next, answer);
    }

    /** Who the ledger may name for what the author does; where only the organisation is shown, the input's own id stands for the person. */
    Stamp signed(Stamp by) {
        var pen = new PersonId(id.value());
        var shown = state() == InputState.DRAFT ? Authorship.PROTECTED : content.authorship();
        return switch (shown) {
            case NAMED -> by;
            case ORGANISATION -> new Stamp(pen, by.onBehalfOf(), by.at());
            case PROTECTED -> by.withoutName();
        };
    }

    /** This input as an end of links. What was withdrawn keeps its place, but not its words. */
    Node node() {
        var code = reference == null ? "" : reference;
        var shown = state() == InputState.WITHDRAWN ? code : content.title();
        return new Node(
                id.value(),
                NodeKind.INPUT,
                code,
                voice.organisation(),
                LocalizedText.of(content.language(), shown),
                standing(),
                content.authorship() != Authorship.PROTECTED);
    }

    /** All that was said; the sentence where there is no more, and of what was withdrawn nothing but its reference. */
    LocalizedText nodeWords() {
        return state() == InputState.WITHDRAWN || content.words().isBlank()
                ? node().title()
                : LocalizedText.of(content.language(), content.words());
    }

    private NodeStanding standing() {
        return switch (state()) {
            case DRAFT, SUBMITTED, RETURNED -> NodeStanding.HIDDEN;
            case PUBLISHED -> NodeStanding.PUBLIC;
            case WITHDRAWN -> NodeStanding.WITHDRAWN;
        };
    }
}
