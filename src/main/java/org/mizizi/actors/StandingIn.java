package org.mizizi.actors;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.mizizi.actors.ActorEvent.DeputyNamed;
import org.mizizi.actors.ActorEvent.DeputyRecalled;
import org.mizizi.actors.ActorEvent.MemberRegistered;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks at a change by which somebody stands in for another, and tells what became of it; the database carries it out as it is confirmed. */
@Component
class StandingIn {

    private final ActorRows actors;
    private final DeputyRows rows;
    private final Countries countries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StandingIn(ActorRows actors, DeputyRows rows, Countries countries, Clock clock, ApplicationEventPublisher events) {
        this.actors = actors;
        this.rows = rows;
        this.countries = countries;
        this.clock = clock;
        this.events = events;
    }

    Deputising of(MembershipChange change) {
        var absence = Objects.requireNonNull(change.absence());
        var post = change.post();
        return new Deputising(
                change.account().person(),
                actors.member(change.account().subject(), post.organisation()),
                actors.rolesElsewhere(change.account().subject(), post.organisation()),
                actors.member(absence.standsInFor()),
                post,
                absence,
                rows.standsSomebodyIn(absence, post.role(), clock.instant()),
                countries.setting(Setting.DAYS_OF_AN_ABSENCE),
                countries.today());
    }

    /** Should they be erased one day, what was said of changes about their deputies stays. */
    void nameNobodyWhoIsAway(PersonId away, LocalizedText words) {
        actors.member(away).filter(member -> Erasing.isNamedIn(words, member)).ifPresent(_ -> {
            throw Refusal.of("deputy.reason-names-them").asException();
        });
    }

    void nameNobodyWhoIsAway(MembershipChange change, LocalizedText words) {
        Optional.ofNullable(change.absence()).ifPresent(absence -> nameNobodyWhoIsAway(absence.standsInFor(), words));
    }

    /** Why it cannot be confirmed any more, if so. */
    Optional<Refusal> objection(MembershipChange change) {
        return change.kind() == Kind.DEPUTISE ? of(change).objection() : Optional.empty();
    }

    void tellOfNamed(MembershipChange confirmed, Stamp by) {
        if (rows.enteredBy(confirmed)) {
            events.publishEvent(new MemberRegistered(confirmed.account().person(), by));
        }
        events.publishEvent(new DeputyNamed(new DeputyId(confirmed.id().value()), by));
    }

    void tellOfRecalled(MembershipChange confirmed, Stamp by) {
        events.publishEvent(new DeputyRecalled(rows.recalledBy(confirmed.id()), by));
    }
}
