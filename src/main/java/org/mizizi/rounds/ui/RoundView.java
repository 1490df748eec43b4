package org.mizizi.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.WhyNot;
import org.mizizi.look.Words;
import org.mizizi.rounds.Capacities;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.CommentSubjects;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.Rounds;
import org.mizizi.rounds.ShorteningReason;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.ObjectProvider;

/** One round: what it is for, until when, who is invited, and what the reader can do in it now, or why not. */
@Route("rounds/:reference")
@PermitAll
class RoundView extends PageOf<Round> {

    private final Rounds rounds;
    private final ObjectProvider<CommentSubjects> subjects;
    private final Organisations organisations;
    private final Capacities capacities;
    private final Moratoria moratoria;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;
    private final Clock clock;

    RoundView(
            Rounds rounds,
            ObjectProvider<CommentSubjects> subjects,
            Organisations organisations,
            Capacities capacities,
            Moratoria moratoria,
            CurrentActor currentActor,
            ObjectProvider<Beneath> beneath,
            Clock clock,
            Readings readings) {
        super(readings);
        this.rounds = rounds;
        this.subjects = subjects;
        this.organisations = organisations;
        this.capacities = capacities;
        this.moratoria = moratoria;
        this.currentActor = currentActor;
        this.beneath = beneath.stream().toList();
        this.clock = clock;
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        name(reader.wording(shown.title()), getTranslation("rounds.for." + shown.purpose()));
        var guests = rounds.invitedTo(shown.id());
        body().add(signals(shown));
        if (currentActor.get().may(Right.CONVENE)) {
            body().add(
                            overloaded(shown, guests),
                            paused(shown),
                            new ConvenorSteps(rounds, shown, reader, this::redraw));
        }
        body().add(yourPart(shown), about(shown, reader, guests), invited(guests, reader));
    }

    /** Who would be asked for more than they can do, as long as that can still be changed. */
    private Burdens overloaded(Round shown, Set<OrganisationId> guests) {
        if (shown.state() != RoundState.PLANNED) {
            return new Burdens(List.of());
        }
        var burdens = new Burdens(capacities.burdens());
        burdens.warn(
                organisations.directory().stream()
                        .filter(organisation -> guests.contains(organisation.id()))
                        .toList(),
                shown.hours());
        return burdens;
    }

    /** Beforehand; the button stays, as only what was really asked is kept as refused. */
    private Div paused(Round shown) {
        var paused = new Div();
        if (shown.state() == RoundState.PLANNED) {
            moratoria
                    .objection(shown)
                    .ifPresent(refusal ->
                            paused.add(new Paragraph(getTranslation("rounds.pauses.in-the-way")), new WhyNot(refusal)));
        }
        return paused;
    }

    private Div signals(Round shown) {
        var phase = rounds.phase(shown);
        var signals = new Actions(new ReferenceCode(shown.reference()), Signals.phase(this, phase));
        if (phase == RoundPhase.OPEN) {
            signals.add(Signals.timeLeft(this, clock.instant(), shown.closesAt()));
        }
        return signals;
    }

    private Card yourPart(Round shown) {
        var card = new Card(
                new YourPart(shown, rounds.phase(shown), rounds.participationObjection(shown), subject(shown)));
        card.setHeading(getTranslation("rounds.your-part"));
        return card;
    }

    private Optional<CommentSubject> subject(Round shown) {
        return Optional.ofNullable(shown.topic().subject())
                .flatMap(id -> subjects.stream()
                        .flatMap(module -> module.find(id).stream())
                        .findFirst());
    }

    private Card about(Round shown, Reading reader, Set<OrganisationId> guests) {
        var moments = reader.moments();
        var card = new Card(Words.paragraph(shown.topic().description(), reader.locale()));
        card.add(Beneath.one(beneath, shown.id().value(), reader));
        card.add(
                new Paragraph(getTranslation("rounds.opens", moments.dateTimeZone(shown.opensAt()))),
                new Paragraph(getTranslation("rounds.closes", reader.deadline(shown.closesAt()))));
        card.add(new Paragraph(shown.hours()
                .map(hours -> getTranslation("rounds.takes", reader.numbers().hours(hours)))
                .orElseGet(() -> getTranslation("rounds.takes.not-estimated"))));
        if (rounds.phase(shown).isAhead()
                && currentActor.get().acting().filter(guests::contains).isPresent()) {
            card.add(new Paragraph(intoTheCalendar(shown, reader)));
        }
        card.setHeading(getTranslation("rounds.about"));
        if (shown.shortening().isSaid()) {
            card.add(new Paragraph(
                    new Span(getTranslation(
                            "rounds.shortened", counted(shown.shortening().reason()))),
                    why(shown.shortening())));
        }
        return card;
    }

    private Anchor intoTheCalendar(Round shown, Reading reader) {
        var way = new Anchor(Paths.calendar(reader.locale(), shown.reference()), getTranslation("rounds.calendar"));
        way.setRouterIgnore(true);
        return way;
    }

    private String counted(@Nullable ShorteningReason reason) {
        return reason == null ? "" : getTranslation("rounds.ShorteningReason." + reason) + " – ";
    }

    private static Component why(Round.Shortening shortening) {
        var words = Objects.requireNonNull(shortening.words());
        var language = shortening.language();
        if (language != null) {
            return Words.of(words, language);
        }
        var apart = new HtmlContainer("bdi");
        apart.setText(words);
        return apart;
    }

    private Card invited(Set<OrganisationId> guests, Reading reader) {
        var rows = new Rows();
        rows.show(organisations.directory().stream()
                .filter(organisation -> guests.contains(organisation.id()))
                .map(organisation -> row(organisation, reader))
                .toList());
        var card = new Card(rows);
        card.setHeading(getTranslation("rounds.invited", guests.size()));
        return card;
    }

    private Row row(Organisation organisation, Reading reader) {
        var link = new Anchor(Paths.organisation(organisation.reference()), reader.words(organisation.name()));
        return new Row(link).and(Signals.side(this, organisation.side()));
    }
}
