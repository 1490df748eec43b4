package org.mizizi.priorities;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement.Part;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.PriorityEvent.InputAnswered;
import org.mizizi.priorities.PriorityEvent.InputReturned;
import org.mizizi.priorities.PriorityEvent.InputSubmitted;
import org.mizizi.priorities.PriorityEvent.InputWithdrawn;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.traceability.Claims;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members say. Only internal actors submit; an input is public as soon as it is submitted, and the convenor
 * may send it back with a question afterwards. Every reader gets rows in which protected authorship is honoured.
 */
@Service
@Transactional
public class Inputs {

    private static final int SIMILAR = 5;

    private final InputRepository repository;
    private final InputRows rows;
    private final Rounds rounds;
    private final Countries countries;
    private final Claims claims;
    private final References references;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Inputs(
            InputRepository repository,
            InputRows rows,
            Rounds rounds,
            Countries countries,
            Claims claims,
            References references,
            CurrentActor currentActor,
            Pace pace,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.rounds = rounds;
        this.countries = countries;
        this.claims = claims;
        this.references = references;
        this.currentActor = currentActor;
        this.pace = pace;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps what the author has written so far: one draft a person and round. */
    @Requires(Right.SUBMIT_INPUT)
    public Input saveDraft(RoundId round, InputContent content) {
        refuse(submissionObjection(rounds.find(round)));
        refuse(content.bounds());
        refuse(codeObjection(content));
        refuse(retiredObjection(content, null));
        var author = currentActor.get();
        var draft = repository
                .findByRoundAndVoiceAuthorAndProgressState(round, author.person(), InputState.DRAFT)
                .map(kept -> kept.reworded(content))
                .orElseGet(() ->
                        Input.draft(round, currentActor.organisation(), author.person(), content, clock.instant()));
        return repository.save(draft);
    }

    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public Optional<Input> draftIn(RoundId round) {
        return repository.findByRoundAndVoiceAuthorAndProgressState(
                round, currentActor.get().person(), InputState.DRAFT);
    }

    /** Throws the author's draft away: nobody else has seen it. */
    @Requires(Right.SUBMIT_INPUT)
    public void discard(InputId id) {
        var draft = ofTheAuthor(id);
        if (draft.state() != InputState.DRAFT) {
            throw Refusal.of("input.not-a-draft").asException();
        }
        repository.delete(draft);
    }

    /** Hands the author's draft in: it gets its reference, is public at once, and is never rewritten. */
    @Requires(Right.SUBMIT_INPUT)
    public Input submit(InputId id) {
        var draft = ofTheAuthor(id);
        refuse(submissionObjection(rounds.hold(draft.round())));
        refuse(retiredObjection(draft.content(), null));
        pace.step(Pace.Act.INPUT);
        return receive(draft);
    }

    /** Takes in at once what was written down elsewhere, beside whatever draft its author has. */
    @Requires(Right.SUBMIT_INPUT)
    public Input submitAtOnce(RoundId round, InputContent content) {
        refuse(submissionObjection(rounds.hold(round)));
        refuse(content.objections());
        refuse(codeObjection(content));
        refuse(retiredObjection(content, null));
        pace.step(Pace.Act.COLLECTED_INPUT);
        rows.letDraftsStandBesideOneAnother();
        return receive(repository.save(Input.draft(
                round, currentActor.organisation(), currentActor.get().person(), content, clock.instant())));
    }

    /** The author answers the convenor's question with better words; the reference stays. */
    @Requires(Right.SUBMIT_INPUT)
    public Input resubmit(InputId id, InputContent content) {
        var returned = ofTheAuthor(id);
        if (returned.state() != InputState.RETURNED) {
            throw Refusal.of("input.not-returned").asException();
        }
        var round = rounds.hold(returned.round());
        if (round.state() == RoundState.ANSWERED) {
            throw Refusal.of("round.over", round.closesAt()).asException();
        }
        refuse(content.bounds());
        refuse(codeObjection(content));
        refuse(retiredObjection(content, returned.content()));
        return receive(returned.reworded(content));
    }

    private Input receive(Input input) {
        var now = clock.instant();
        var reference = input.reference();
        var submitted = input.submit(reference == null ? references.next(References.Kind.INPUT) : reference, now);
        var received = repository.save(repository.save(submitted).publish(now));
        claims.describe(received.node(), received.nodeWords());
        events.publishEvent(new InputSubmitted(received.id(), received.signed(currentActor.stamp())));
        return received;
    }

    @Requires(Right.SUBMIT_INPUT)
    public void withdraw(InputId id) {
        var withdrawn = repository.save(ofTheAuthor(id).withdraw());
        claims.describe(withdrawn.node(), withdrawn.nodeWords());
        events.publishEvent(new InputWithdrawn(id, withdrawn.signed(currentActor.stamp())));
    }

    /** Sends a public input back to its author with a question; it is hidden until they answer. */
    @Requires(Right.CONVENE)
    public void sendBack(InputId id, @Written(Writing.REASON) LocalizedText reason) {
        var returned = repository.save(repository.stored(id).sendBack(reason));
        claims.describe(returned.node(), returned.nodeWords());
        events.publishEvent(new InputReturned(id, currentActor.stamp()));
    }

    /** The written answer to one input, or the same answer to several. */
    @Requires(Right.CONVENE)
    public void answer(Collection<InputId> ids, InputDisposition disposition) {
        var now = clock.instant();
        var inputs = ids.stream().distinct().map(repository::stored).toList();
        if (disposition.outcome() == InputOutcome.TAKEN_UP) {
            refuse(notGrouped(inputs));
        }
        inputs.forEach(input -> {
            repository.save(input.answer(disposition, now));
            events.publishEvent(new InputAnswered(input.id(), currentActor.stamp()));
        });
    }

    /** What is taken up is part of a priority. */
    private Optional<Refusal> notGrouped(List<Input> inputs) {
        var loose = rows
                .of(inputs.stream().map(input -> input.id().value()).toList(), currentActor.get(), countries.today())
                .stream()
                .filter(row -> row.progress().groupedInto().isEmpty())
                .findFirst();
        return loose.map(row -> Refusal.of("input.not-grouped", String.valueOf(row.reference())));
    }

    /** Why the reader cannot submit to this round now, if so; external actors never can. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> submissionObjection(Round round) {
        var actor = currentActor.get();
        if (actor.isExternal()) {
            return Optional.of(Refusal.of("input.external"));
        }
        return actor.may(Right.SUBMIT_INPUT)
                ? rounds.contributionObjection(round, RoundPurpose.COLLECT, actor)
                : Optional.of(Refusal.of("input.role"));
    }

    /** An input the reader may see. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public InputRow find(String reference) {
        return rows.find(reference, currentActor.get(), countries.today())
                .orElseThrow(() -> new NotFoundException(reference));
    }

    /** Those of the inputs that the reader may see, the earliest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<InputRow> of(Collection<UUID> ids) {
        return rows.of(ids, currentActor.get(), countries.today());
    }

    /** Submitted inputs the reader may see. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<InputRow> page(InputSearch search, PageKey key) {
        return rows.page(search, key, currentActor.get(), countries.today());
    }

    /** What the reader and their organisation have said, and what they have begun. */
    @Transactional(readOnly = true)
    @Requires(Right.SUBMIT_INPUT)
    public ListPage<InputRow> mine(InputSearch search, PageKey key) {
        return rows.minePage(search, key, currentActor.get(), countries.today());
    }

    /** Public inputs of a round that say something close to this text. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<InputRow> similar(RoundId round, @Written(Writing.WORDS) String text) {
        var words = Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .limit(20)
                .collect(Collectors.joining(" | "));
        return words.isEmpty() ? List.of() : rows.similar(round, words, SIMILAR, currentActor.get(), countries.today());
    }

    private Input ofTheAuthor(InputId id) {
        return repository
                .findById(id)
                .filter(input ->
                        input.voice().author().equals(currentActor.get().person()))
                .orElseThrow(() -> new NotFoundException("input"));
    }

    /** What was said before it was retired keeps it. */
    private Optional<Refusal> retiredObjection(InputContent content, @Nullable InputContent before) {
        var inUse = countries.inUse();
        return inUse.objection(Part.PLACE, content.place(), before == null ? null : before.place())
                .or(() -> inUse.objection(
                        Part.DIMENSION, content.dimension(), before == null ? null : before.dimension()));
    }

    private Optional<Refusal> codeObjection(InputContent content) {
        return countries.placeObjection(content.place()).or(() -> countries.dimensionObjection(content.dimension()));
    }
}
