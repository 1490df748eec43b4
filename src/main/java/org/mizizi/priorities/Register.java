package org.mizizi.priorities;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Retirement.Part;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.PriorityEvent.PriorityFormed;
import org.mizizi.priorities.PriorityEvent.PriorityInStrategy;
import org.mizizi.priorities.PriorityEvent.PriorityMerged;
import org.mizizi.priorities.PriorityEvent.PriorityNotTakenUp;
import org.mizizi.priorities.PriorityEvent.PriorityRegrouped;
import org.mizizi.priorities.PriorityEvent.PriorityReworded;
import org.mizizi.priorities.PriorityEvent.PrioritySplit;
import org.mizizi.security.CurrentActor;
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
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The national register of priorities. The convenor forms them from inputs and from nothing else; each origin is a link
 * whose owner is asked whether the priority says what they said.
 */
@Service
@Transactional
public class Register {

    private final PriorityRepository repository;
    private final PriorityRows rows;
    private final Countries countries;
    private final InputRepository inputs;
    private final InputRows inputRows;
    private final Inputs answers;
    private final Dependents dependents;
    private final Succession succession;
    private final Links links;
    private final Claims claims;
    private final References references;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Register(
            PriorityRepository repository,
            PriorityRows rows,
            Countries countries,
            InputRepository inputs,
            InputRows inputRows,
            Inputs answers,
            Dependents dependents,
            Succession succession,
            Links links,
            Claims claims,
            References references,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.countries = countries;
        this.inputs = inputs;
        this.inputRows = inputRows;
        this.answers = answers;
        this.dependents = dependents;
        this.succession = succession;
        this.links = links;
        this.claims = claims;
        this.references = references;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** A new priority from these inputs; their answers are still to be written. */
    @Requires(Right.CONVENE)
    public Priority form(PriorityText text, Collection<InputId> origins) {
        requireDimension(text);
        refuse(countries.inUse().objection(Part.DIMENSION, text.dimension(), null));
        var convenor = currentActor.organisation();
        var formed = repository.save(
                Priority.formed(references.next(References.Kind.PRIORITY), convenor, text, clock.instant()));
        claims.describe(formed.node(), formed.text().summary());
        claim(formed, origins);
        events.publishEvent(new PriorityFormed(formed.id(), currentActor.stamp()));
        return formed;
    }

    /** The same, with one answer to all of the inputs. */
    @Requires(Right.CONVENE)
    public Priority form(PriorityText text, Collection<InputId> origins, InputDisposition answer) {
        var formed = form(text, origins);
        answers.answer(origins, answer);
        return formed;
    }

    /** Makes more inputs part of a priority. */
    @Requires(Right.CONVENE)
    public void add(PriorityId id, Collection<InputId> origins) {
        var priority = alive(id);
        claim(priority, origins);
        events.publishEvent(new PriorityRegrouped(id, currentActor.stamp()));
    }

    /** The same, with one answer to all of them. */
    @Requires(Right.CONVENE)
    public void add(PriorityId id, Collection<InputId> origins, InputDisposition answer) {
        add(id, origins);
        answers.answer(origins, answer);
    }

    private void requireDimension(PriorityText text) {
        countries.dimensionObjection(text.dimension()).ifPresent(objection -> {
            throw objection.asException();
        });
    }

    private void claim(Priority priority, Collection<InputId> origins) {
        if (origins.isEmpty()) {
            throw Refusal.of("priority.no-input").asException();
        }
        for (var origin : new HashSet<>(origins)) {
            var input = inputs.findById(origin)
                    .filter(found -> found.state() == InputState.PUBLISHED)
                    .orElseThrow(() -> new NotFoundException("input"));
            claims.claim(
                    priority.id().value(),
                    new Claim(
                            origin.value(),
                            Relation.DERIVED_FROM,
                            input.content().title()));
        }
    }

    /** Moves an input from one priority to another. */
    @Requires(Right.CONVENE)
    public void regroup(InputId input, PriorityId from, PriorityId to) {
        var left = stored(from);
        var origins = links.upstreamOf(from.value());
        if (origins.stream().noneMatch(link -> link.upstream().id().equals(input.value()))) {
            throw new NotFoundException("origin");
        }
        if (origins.size() == 1) {
            throw Refusal.of("priority.last-input", left.reference()).asException();
        }
        add(to, List.of(input));
        claims.withdraw(from.value(), input.value());
        events.publishEvent(new PriorityRegrouped(from, currentActor.stamp()));
    }

    /** Changes the wording; what was answered about it is asked again when the words are new, not when they are translated. */
    @Requires(Right.CONVENE)
    public void reword(PriorityId id, PriorityText text) {
        requireDimension(text);
        var before = unheld(id);
        refuse(countries
                .inUse()
                .objection(Part.DIMENSION, text.dimension(), before.text().dimension()));
        var reworded = repository.save(before.reword(text));
        claims.describe(reworded.node(), reworded.text().summary());
        if (!before.text().saysTheSameAs(text)) {
            claims.askAgain(id.value());
            claims.askFollowersAgain(id.value());
        }
        events.publishEvent(new PriorityReworded(id, currentActor.stamp()));
    }

    /** One priority becomes part of another, which takes over every origin (their owners are asked about the new one). */
    @Requires(Right.CONVENE)
    public void merge(PriorityId merged, PriorityId target, @Written(Writing.REASON) LocalizedText reason) {
        var into = stored(target);
        var gone = repository.save(unheld(merged).mergeInto(into, reason));
        var known = links.upstreamOf(target.value()).stream()
                .map(link -> link.upstream().id())
                .collect(Collectors.toSet());
        links.upstreamOf(merged.value()).stream()
                .filter(link -> link.upstream().standing() == NodeStanding.PUBLIC
                        && !known.contains(link.upstream().id()))
                .forEach(link -> claims.claim(target.value(), link.again()));
        claims.describe(gone.node(), gone.text().summary());
        succession.of(merged, List.of(target));
        events.publishEvent(new PriorityMerged(merged, currentActor.stamp()));
    }

    /** One priority becomes several; every one of its inputs has to find a place in at least one of them. */
    @Requires(Right.CONVENE)
    public List<Priority> split(
            PriorityId id, List<PriorityPart> parts, @Written(Writing.REASON) LocalizedText reason) {
        var origins = links.upstreamOf(id.value()).stream()
                .filter(link -> link.upstream().standing() == NodeStanding.PUBLIC)
                .toList();
        refuse(PriorityPart.objection(parts, origins));
        var whole = repository.save(unheld(id).split(reason));
        claims.describe(whole.node(), whole.text().summary());
        events.publishEvent(new PrioritySplit(id, currentActor.stamp()));
        var formed = parts.stream().map(part -> formPart(whole, part, origins)).toList();
        succession.of(id, formed.stream().map(Priority::id).toList());
        return formed;
    }

    private Priority formPart(Priority whole, PriorityPart part, List<LinkRow> origins) {
        refuse(countries
                .inUse()
                .objection(Part.DIMENSION, part.text().dimension(), whole.text().dimension()));
        var formed =
                repository.save(whole.part(references.next(References.Kind.PRIORITY), part.text(), clock.instant()));
        claims.describe(formed.node(), formed.text().summary());
        origins.stream()
                .filter(link ->
                        part.inputs().contains(new InputId(link.upstream().id())))
                .forEach(link -> claims.claim(formed.id().value(), link.again()));
        events.publishEvent(new PriorityFormed(formed.id(), currentActor.stamp()));
        return formed;
    }

    /** Says, with the reason, that the strategy will not carry this priority. */
    @Requires(Right.CONVENE)
    public void notTakeUp(PriorityId id, @Written(Writing.REASON) LocalizedText reason) {
        repository.save(unheld(id).notTakeUp(reason));
        claims.askFollowersAgain(id.value());
        events.publishEvent(new PriorityNotTakenUp(id, currentActor.stamp()));
    }

    /** An adopted strategy carries this priority. */
    @Requires(Right.WITHIN_ANOTHER)
    public void markInStrategy(PriorityId id) {
        var before = stored(id);
        var after = before.inStrategy();
        if (!after.equals(before)) {
            repository.save(after);
            events.publishEvent(new PriorityInStrategy(id, currentActor.stamp()));
        }
    }

    /** The priorities that can still grow, but for one, whose reference or title contains some words; a part at a time. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<PriorityRow> alive(
            @Written(Writing.SEARCH) String search, @Nullable PriorityId except, int offset, int limit) {
        return rows.alive(search, except, offset, limit, countries.today());
    }

    /** Those of these priorities that there are. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<PriorityRow> among(Collection<PriorityId> ids) {
        return rows.among(ids, countries.today());
    }

    /** The same by their references. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<PriorityRow> named(Collection<String> references) {
        return rows.named(references, countries.today());
    }

    /** The references of priorities in their order, those merged and split included: so many after those left out. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<String> references(int leftOut, int most) {
        return rows.references(leftOut, most);
    }

    /** How many priorities there ever were, those merged and split included. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public int everFormed() {
        return rows.number();
    }

    /** Part of the register; what was merged or split only when asked for by its state. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<PriorityRow> page(PrioritySearch search, PageKey key) {
        return rows.page(search, key, countries.today());
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public PriorityRow find(String reference) {
        return rows.find(reference, countries.today()).orElseThrow(() -> new NotFoundException(reference));
    }

    /** The priorities this one was split into. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<PriorityRow> partsOf(PriorityId id) {
        return rows.partsOf(id, countries.today());
    }

    /** The inputs a priority comes from, each with what its owner said of it. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Origin> originsOf(PriorityId id) {
        return origins(links.upstreamOf(id.value()));
    }

    /** The same, a page at a time: a priority may come from hundreds. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<Origin> originsOf(PriorityId id, PageKey key) {
        var page = links.upstreamOf(id.value(), key);
        return new ListPage<>(origins(page.rows()), page.total(), page.before(), page.previous(), page.next());
    }

    private List<Origin> origins(List<LinkRow> origins) {
        var known = inputRows
                .of(origins.stream().map(link -> link.upstream().id()).toList(), currentActor.get(), countries.today())
                .stream()
                .collect(Collectors.<InputRow, UUID, InputRow>toMap(
                        row -> row.id().value(), row -> row));
        return origins.stream()
                .map(link -> new Origin(
                        link.upstream().reference(),
                        link.state(),
                        link.claim().claimant(),
                        link.answers(),
                        known.get(link.upstream().id())))
                .toList();
    }

    private Priority alive(PriorityId id) {
        var priority = stored(id);
        if (!priority.state().isAlive()) {
            throw Refusal.of("priority.not-alive", priority.reference()).asException();
        }
        return priority;
    }

    /** What is being ranked stays as it is until everybody has been heard. */
    private Priority unheld(PriorityId id) {
        refuse(dependents.changeObjection(id));
        return stored(id);
    }

    private Priority stored(PriorityId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("priority"));
    }
}
