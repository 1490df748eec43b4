package org.mizizi.responses;

import static org.mizizi.shared.Refusal.refuse;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of external agencies. While a round is open an agency reads only its own, so that neither another agency
 * nor anybody of the country is steered by them; afterwards they stand open beside each priority.
 */
@Service
@Transactional
public class Responses {

    private final ResponseRepository repository;
    private final ResponseRows rows;
    private final Rounds rounds;
    private final Register register;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Responses(
            ResponseRepository repository,
            ResponseRows rows,
            Rounds rounds,
            Register register,
            CurrentActor currentActor,
            Pace pace,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.rounds = rounds;
        this.register = register;
        this.currentActor = currentActor;
        this.pace = pace;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps the answer of the reader's agency to a priority, in place of the one that the writer saw.
     *
     * @throws OptimisticLockingFailureException if a colleague, or another window, has answered otherwise meanwhile
     */
    @Requires(Right.RESPOND)
    public void give(RoundId id, PriorityId priority, @Nullable Answer seen, Answer answer) {
        refuse(objection(rounds.hold(id)));
        refuse(answer.objection());
        if (register.among(List.of(priority)).stream()
                .noneMatch(row -> row.state().isAlive())) {
            throw new NotFoundException("priority");
        }
        var agency = currentActor.organisation();
        var by = currentActor.stamp();
        var existing = repository.findByRoundAndPriorityAndOrganisation(id, priority, agency);
        if (!Objects.equals(seen, existing.map(Response::answer).orElse(null))) {
            throw new OptimisticLockingFailureException("The answer is not the one that was seen");
        }
        if (existing.isEmpty()) {
            pace.step(Pace.Act.RESPONSE);
        }
        if (!answer.equals(seen)) {
            var given = repository.save(existing.map(response -> response.changed(answer, by))
                    .orElseGet(() -> Response.given(id, priority, agency, answer, by)));
            events.publishEvent(new ResponseGiven(given.id(), by));
        }
    }

    /** Why the reader cannot answer in this round now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> objection(Round round) {
        var actor = currentActor.get();
        return actor.may(Right.RESPOND)
                ? rounds.contributionObjection(round, RoundPurpose.RESPOND, actor)
                : Optional.of(Refusal.of("response.external-only"));
    }

    /** The priorities to answer, which are those of the register that can still grow, with what the reader's own agency said. */
    @Transactional(readOnly = true)
    @Requires(Right.RESPOND)
    public ListPage<PriorityToAnswer> toAnswer(RoundId round, ToAnswerSearch search, PageKey key) {
        return rows.toAnswer(currentActor.organisation(), round, search, key);
    }

    /** What the reader's own agency says to a priority in this round now. */
    @Transactional(readOnly = true)
    @Requires(Right.RESPOND)
    public Optional<Answer> given(RoundId round, PriorityId priority) {
        return repository
                .findByRoundAndPriorityAndOrganisation(round, priority, currentActor.organisation())
                .map(Response::answer);
    }

    /** How far the reader's own agency has come. */
    @Transactional(readOnly = true)
    @Requires(Right.RESPOND)
    public Progress progress(RoundId round) {
        return rows.progress(currentActor.organisation(), round);
    }

    /** What the reader's own agency has answered so far. */
    @Transactional(readOnly = true)
    @Requires(Right.RESPOND)
    public List<ResponseRow> mine(RoundId round) {
        return rows.by(currentActor.organisation(), round);
    }

    /** Every answer given in a round; none before it has closed. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<ResponseRow> of(RoundId round, ResponseSearch search, PageKey key) {
        return rounds.find(round).isClosed() ? rows.page(round, search, key) : ListPage.empty();
    }

    /** What agencies answered to a priority in the rounds that have closed, newest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<ResponseRow> to(PriorityId priority) {
        return rows.to(priority, clock.instant());
    }
}
