package org.mizizi.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Suspensions;
import org.mizizi.administration.AdministrationEvent.CountryChangeCarriedOut;
import org.mizizi.administration.AdministrationEvent.CountryChangeConfirmed;
import org.mizizi.administration.AdministrationEvent.CountryChangeProposed;
import org.mizizi.administration.AdministrationEvent.CountryChangeRefused;
import org.mizizi.administration.AdministrationEvent.CountryChangeWithdrawn;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment;
import org.mizizi.country.Countries;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.ProposalStep.Attempt;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes in the country's own data: one person proposes from when and why, another confirms, and on its day it holds. */
@Service
@Transactional
public class CountryChanges {

    private final CountryChangeRepository repository;
    private final CountryChangeRows rows;
    private final Countries countries;
    private final Suspensions suspensions;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CountryChanges(
            CountryChangeRepository repository,
            CountryChangeRows rows,
            Countries countries,
            Suspensions suspensions,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.countries = countries;
        this.suspensions = suspensions;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_COUNTRY_CHANGES)
    public ListPage<CountryChangeRow> page(CountryChangeSearch search, PageKey key) {
        return rows.page(search, key);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_COUNTRY_CHANGES)
    public CountryChangeRow find(CountryChangeId id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("country-change"));
    }

    /** The same change for what is told of it. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<CountryChangeRow> toTellOf(CountryChangeId id) {
        return rows.find(id);
    }

    @Requires(Right.PROPOSE_COUNTRY_CHANGE)
    public CountryChangeId propose(Amendment amendment, LocalDate from, @Written(Writing.REASON) LocalizedText reason) {
        Refusal.refuse(countries.objection(amendment, from));
        var by = currentActor.stamp();
        var change = repository.save(CountryChange.proposed(amendment, from, reason, by));
        rows.insert(change.id(), amendment);
        events.publishEvent(new CountryChangeProposed(change.id(), by));
        return change.id();
    }

    /** From its day on it holds. What cannot hold any more, such as from a day that has come meanwhile, is proposed anew. */
    @Requires(Right.CONFIRM_COUNTRY_CHANGE)
    public void confirm(CountryChangeId id) {
        countries.hold();
        var change = open(id, ProposalStep.CONFIRM);
        Refusal.refuse(impossible(change));
        var by = currentActor.stamp();
        var confirmed = repository.save(change.confirmed(by));
        events.publishEvent(new CountryChangeConfirmed(id, by));
        if (confirmed.isDue(countries.today())) {
            carryOut(confirmed);
        }
    }

    @Requires(Right.CONFIRM_COUNTRY_CHANGE)
    public void refuse(CountryChangeId id, @Written(Writing.REASON) LocalizedText answer) {
        var by = currentActor.stamp();
        repository.save(open(id, ProposalStep.REFUSE).refused(answer, by));
        events.publishEvent(new CountryChangeRefused(id, by));
    }

    @Requires(Right.PROPOSE_COUNTRY_CHANGE)
    public void withdraw(CountryChangeId id) {
        var by = currentActor.stamp();
        repository.save(open(id, ProposalStep.WITHDRAW).withdrawn(by));
        events.publishEvent(new CountryChangeWithdrawn(id, by));
    }

    /** Why the reader cannot take this step, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_COUNTRY_CHANGES)
    public Optional<Refusal> objection(ProposalStep step, CountryChangeId id) {
        var change = found(id);
        return objection(step, change).or(() -> step == ProposalStep.CONFIRM ? impossible(change) : Optional.empty());
    }

    private Optional<Refusal> impossible(CountryChange change) {
        return countries
                .objection(rows.amendment(change), change.holdsFrom())
                .or(() -> rows.anotherWaits(change)
                        ? Optional.of(Refusal.of("amendment.another-waits"))
                        : Optional.empty());
    }

    /** What is confirmed and whose day has come. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<CountryChangeId> due() {
        return countries.founded() ? rows.due(countries.today()) : List.of();
    }

    /** Lets what was confirmed hold, once its day has come; more than once does nothing. */
    @Requires(Right.WITHIN_ANOTHER)
    public void carryOut(CountryChangeId id) {
        rows.lock(id);
        var change = found(id);
        if (change.isDue(countries.today())) {
            carryOut(change);
        }
    }

    private void carryOut(CountryChange confirmed) {
        repository.save(confirmed.carriedOut(clock.instant()));
        events.publishEvent(new CountryChangeCarriedOut(confirmed.id(), currentActor.stamp()));
        countries.amend(rows.amendment(confirmed), confirmed.holdsFrom());
    }

    private CountryChange open(CountryChangeId id, ProposalStep step) {
        var change = found(id);
        Refusal.refuse(objection(step, change));
        return change;
    }

    private Optional<Refusal> objection(ProposalStep step, CountryChange change) {
        var proposer = change.proposal().proposedBy();
        return step.objection(new Attempt(change.state(), proposer, currentActor.get()))
                .or(() -> suspensions.proposerObjection(step, proposer));
    }

    private CountryChange found(CountryChangeId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("country-change"));
    }
}
