package org.mizizi.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.CommentSubjects;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.ObjectProvider;

/** One round: what it is for, until when, who is invited, and what the reader can do in it now, or why not. */
@Route("rounds/:reference")
@PermitAll
class RoundView extends Page implements BeforeEnterObserver {

    private final Rounds rounds;
    private final ObjectProvider<CommentSubjects> subjects;
    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Clock clock;

    private @Nullable Round round;

    RoundView(
            Rounds rounds,
            ObjectProvider<CommentSubjects> subjects,
            Organisations organisations,
            Countries countries,
            CurrentActor currentActor,
            Clock clock) {
        this.rounds = rounds;
        this.subjects = subjects;
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = rounds.find(event.getRouteParameters().get("reference").orElse(""));
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var shown = round;
        if (shown == null) {
            return;
        }
        name(shown.title().in(locale).text(), getTranslation("rounds.for." + shown.purpose()));
        body().removeAll();
        body().add(signals(shown));
        if (currentActor.get().may(Right.CONVENE)) {
            body().add(new ConvenorSteps(rounds, shown, this::changed));
        }
        body().add(yourPart(shown), about(shown, locale), invited(shown, locale));
    }

    private void changed(Round newer) {
        round = newer;
        getUI().ifPresent(ui -> show(ui.getLocale()));
    }

    private Div signals(Round shown) {
        var phase = rounds.phase(shown);
        var signals = new Div(new ReferenceCode(shown.reference()), Signals.phase(this, phase));
        if (phase == RoundPhase.OPEN) {
            signals.add(Signals.timeLeft(this, clock.instant(), shown.closesAt()));
        }
        signals.addClassName("actions");
        return signals;
    }

    private Card yourPart(Round shown) {
        var card = new Card(
                new YourPart(shown, rounds.phase(shown), rounds.participationObjection(shown), subject(shown)));
        card.setHeading(getTranslation("rounds.your-part"));
        return card;
    }

    private Optional<CommentSubject> subject(Round shown) {
        return Optional.ofNullable(shown.subject())
                .flatMap(id -> subjects.stream()
                        .flatMap(module -> module.find(id).stream())
                        .findFirst());
    }

    private Card about(Round shown, Locale locale) {
        var moments = new Moments(locale, countries.country().zone());
        var card = new Card(
                Words.paragraph(shown.description(), locale),
                new Paragraph(getTranslation("rounds.opens", moments.dateTimeZone(shown.opensAt()))),
                new Paragraph(getTranslation("rounds.closes", moments.dateTimeZone(shown.closesAt()))));
        card.setHeading(getTranslation("rounds.about"));
        Optional.ofNullable(shown.shortening())
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> card.add(new Paragraph(getTranslation("rounds.shortened", reason))));
        return card;
    }

    private Card invited(Round shown, Locale locale) {
        var guests = rounds.invitedTo(shown.id());
        var rows = new Rows();
        rows.show(organisations.directory().stream()
                .filter(organisation -> guests.contains(organisation.id()))
                .map(organisation -> row(organisation, locale))
                .toList());
        var card = new Card(rows);
        card.setHeading(getTranslation("rounds.invited", guests.size()));
        return card;
    }

    private Row row(Organisation organisation, Locale locale) {
        var link = new Anchor(Paths.organisation(organisation.reference()), Words.of(organisation.name(), locale));
        return new Row(link).and(Signals.side(this, organisation.side()));
    }
}
