package org.mizizi.country;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.CountryEvent.CountryAmended;
import org.mizizi.country.CountryEvent.CountryFounded;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.Kept;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The country and its data. Read by every page, so one snapshot is kept until a node changes it. */
@Service
public class Countries {

    private final CountryRows rows;
    private final DimensionRows dimensions;
    private final PlaceRows places;
    private final PolicyRows policies;
    private final ScopeRows scope;
    private final CountryNoticeRows notices;
    private final ExitRows exits;
    private final RetirementRows retirements;
    private final AmendmentRows amending;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Kept<WholeCountry> snapshot;

    Countries(
            CountryRows rows,
            DimensionRows dimensions,
            PlaceRows places,
            PolicyRows policies,
            ScopeRows scope,
            CountryNoticeRows notices,
            ExitRows exits,
            RetirementRows retirements,
            AmendmentRows amending,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.dimensions = dimensions;
        this.places = places;
        this.policies = policies;
        this.scope = scope;
        this.notices = notices;
        this.exits = exits;
        this.retirements = retirements;
        this.amending = amending;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
        this.snapshot = new Kept<>(this::read);
    }

    @EventListener(BegunAnew.class)
    void forget() {
        snapshot.drop();
    }

    @EventListener
    void forget(Outdated outdated) {
        if (outdated.includes(Outdated.Part.COUNTRY)) {
            forget();
        }
    }

    private WholeCountry read() {
        var country = rows.country().orElseThrow(() -> new NotFoundException("country"));
        return new WholeCountry(
                country,
                scope.covered(),
                scope.spoken(),
                scope.coordination().orElse(null),
                dimensions.all(),
                rows.phases(),
                places.all(),
                policies.all(),
                rows.approvalRules(),
                rows.settings(),
                notices.all(),
                exits.all(),
                retirements.all());
    }

    /** Sets the portal up for its country; refused when it has one. */
    @Transactional
    @Requires(Right.FOUND)
    public void found(Foundation foundation) {
        if (rows.country().isPresent()) {
            throw Refusal.of("country.exists").asException();
        }
        rows.insert(foundation);
        snapshot.changed();
        events.publishEvent(new CountryFounded(foundation.country().id(), currentActor.stamp()));
    }

    /** Why this cannot hold from that day on, if so. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> objection(Amendment amendment, LocalDate from) {
        return AmendmentRules.objection(amendment, from, snapshot.get(), today());
    }

    /** Lets nobody else amend the country before this transaction ends; to be called before the clock is looked at. */
    @Transactional
    @Requires(Right.WITHIN_ANOTHER)
    public void hold() {
        amending.lock();
    }

    /** Writes down what holds from a day on, as two people wanted it. What is kept with its day is never about the past. */
    @Transactional
    @Requires(Right.WITHIN_ANOTHER)
    public void amend(Amendment amendment, LocalDate from) {
        hold();
        snapshot.changed();
        if (amendment.kind().isDated()) {
            Refusal.refuse(AmendmentRules.objection(amendment, from, snapshot.get(), today()));
        }
        amending.write(amendment, from, today());
        events.publishEvent(new CountryAmended(country().id(), currentActor.stamp()));
    }

    /** Whether there is a country; that there is none yet is asked anew each time. */
    @Requires(Right.READ_PUBLIC)
    public boolean founded() {
        return snapshot.isKept() || rows.country().isPresent();
    }

    @Requires(Right.READ_PUBLIC)
    public Country country() {
        return snapshot.get().country();
    }

    /** The countries that the portal covers; none where it was founded before this was asked. */
    @Requires(Right.READ_PUBLIC)
    public List<CoveredCountry> covered() {
        return founded() ? snapshot.get().covered() : List.of();
    }

    /** The languages of the people, whether or not the portal speaks them. */
    @Requires(Right.READ_PUBLIC)
    public List<SpokenLanguage> spokenLanguages() {
        return founded() ? snapshot.get().spoken() : List.of();
    }

    /** How much of the country that is in use has no words yet in this language, part by part. */
    @Requires(Right.READ_PUBLIC)
    public Map<Amendment.Kind, Long> withoutWordsIn(@Written(Writing.LANGUAGE) String language) {
        return new Unwritten(snapshot.get(), today()).in(language);
    }

    /** How the ministries act as one, as far as that is told. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Coordination> coordination() {
        return Optional.ofNullable(snapshot.get().coordination());
    }

    /** What the country itself says in one of its notices, as far as it does. */
    @Requires(Right.READ_PUBLIC)
    public Optional<CountryNotice> notice(CountryNotice.Page page) {
        return founded() ? snapshot.get().notice(page) : Optional.empty();
    }

    @Requires(Right.READ_PUBLIC)
    public List<Dimension> dimensions() {
        return founded() ? snapshot.get().dimensions() : List.of();
    }

    @Requires(Right.READ_PUBLIC)
    public List<Place> places() {
        return founded() ? snapshot.get().places() : List.of();
    }

    /** What something new can name today, and since when the rest is retired. */
    @Requires(Right.READ_PUBLIC)
    public InUse inUse() {
        return new InUse(snapshot.get(), today());
    }

    /** What is retired, or is to be from a later day on. */
    @Requires(Right.READ_PUBLIC)
    public List<Retirement> retirements() {
        return snapshot.get().retirements();
    }

    /** The name of a place or dimension by its code; the code itself where there is none. */
    @Requires(Right.READ_PUBLIC)
    public LocalizedText nameOfPlace(String code) {
        return places().stream()
                .filter(place -> place.code().equals(code))
                .map(Place::name)
                .findFirst()
                .orElseGet(() -> LocalizedText.of("en", code));
    }

    @Requires(Right.READ_PUBLIC)
    public LocalizedText nameOfDimension(String code) {
        return dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(Dimension::name)
                .findFirst()
                .orElseGet(() -> LocalizedText.of("en", code));
    }

    /** Objects to the code of a place the country does not know; no code is no objection. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> placeObjection(@Nullable String code) {
        return code == null || places().stream().anyMatch(place -> place.code().equals(code))
                ? Optional.empty()
                : Optional.of(Refusal.of("country.unknown-place", code));
    }

    /** Objects to the code of a dimension the country does not use; no code is no objection. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> dimensionObjection(@Nullable String code) {
        return code == null
                        || dimensions().stream()
                                .anyMatch(dimension -> dimension.code().equals(code))
                ? Optional.empty()
                : Optional.of(Refusal.of("country.unknown-dimension", code));
    }

    @Requires(Right.READ_PUBLIC)
    public List<Policy> policies() {
        return founded() ? snapshot.get().policies() : List.of();
    }

    @Requires(Right.READ_PUBLIC)
    public Optional<Phase> currentPhase() {
        return snapshot.get().phaseOn(today());
    }

    /** Every phase that has begun or is to begin, in their order. */
    @Requires(Right.READ_PUBLIC)
    public List<Phase> phases() {
        return snapshot.get().phases();
    }

    /** What has to be met before support from outside can end, as it stands today. */
    @Requires(Right.READ_PUBLIC)
    public ExitCriteria exitCriteria() {
        return ExitCriteria.on(today(), snapshot.get().exitCriteria());
    }

    /** What is to be said of them from a later day on, as two people wanted. */
    @Requires(Right.READ_PUBLIC)
    public List<ExitCriterion> exitCriteriaToCome() {
        return snapshot.get().exitCriteria().stream()
                .filter(criterion -> criterion.since().isAfter(today()))
                .toList();
    }

    /** Every rule for approving plans that has ever held or is to hold; a decision names its own by the number. */
    @Requires(Right.READ_PUBLIC)
    public List<ApprovalRule> approvalRules() {
        return snapshot.get().approvalRules();
    }

    /** The rule for approving plans that applies today. */
    @Requires(Right.READ_PUBLIC)
    public Optional<ApprovalRule> currentApprovalRule() {
        return currentPhase().flatMap(phase -> snapshot.get().ruleOf(phase.code(), today()));
    }

    /** Every number that the country has set for itself or is to set, the earliest first. */
    @Requires(Right.READ_PUBLIC)
    public List<Setting.Dated> settings() {
        return snapshot.get().settings();
    }

    /** The number that holds today. */
    @Requires(Right.READ_PUBLIC)
    public int setting(Setting setting) {
        return setting(setting, today());
    }

    /** The number that held at a moment, or will hold then. */
    @Requires(Right.READ_PUBLIC)
    public int setting(Setting setting, Instant moment) {
        return setting(setting, day(moment));
    }

    /** So many days after a moment, by the number that held then. */
    @Requires(Right.READ_PUBLIC)
    public Instant after(Instant moment, Setting days) {
        return moment.plus(Duration.ofDays(setting(days, moment)));
    }

    private int setting(Setting setting, LocalDate day) {
        return snapshot.get().setting(setting, day).orElseThrow();
    }

    /** The day that it is in the country at a moment. */
    @Requires(Right.READ_PUBLIC)
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, country().zone());
    }

    /** The day it is in the country: the one today of the portal (D4); that of UTC before there is a country. */
    @Requires(Right.READ_PUBLIC)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), founded() ? country().zone() : ZoneOffset.UTC);
    }
}
