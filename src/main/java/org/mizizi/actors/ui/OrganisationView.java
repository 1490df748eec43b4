package org.mizizi.actors.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Page;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Side;

/** One organisation: what it is, for whom it speaks and by what right, and, for its own members, who acts for it. */
@Route("organisations/:reference")
@PermitAll
class OrganisationView extends Page implements BeforeEnterObserver {

    private final Organisations organisations;
    private final Countries countries;
    private final CurrentActor currentActor;
    private @Nullable Organisation organisation;

    OrganisationView(Organisations organisations, Countries countries, CurrentActor currentActor) {
        this.organisations = organisations;
        this.countries = countries;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        organisation =
                organisations.find(event.getRouteParameters().get("reference").orElse(""));
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var shown = organisation;
        if (shown == null) {
            return;
        }
        var actor = currentActor.get();
        name(shown.name().in(locale).text(), getTranslation("actors.OrganisationKind." + shown.kind()));
        body().removeAll();
        body().add(signals(shown));
        var description = shown.description();
        if (description != null) {
            body().add(Words.paragraph(description, locale));
        }
        if (shown.side() == Side.INTERNAL) {
            body().add(mandates(shown, actor, locale));
        }
        if (actor.actsFor(shown.id()) || actor.may(Right.ADMINISTER)) {
            body().add(members(organisations.membersOf(shown.id())));
        }
    }

    private Div signals(Organisation shown) {
        var signals = new Div(
                new ReferenceCode(shown.reference()),
                Chip.of(
                        getTranslation("side." + shown.side()),
                        shown.side() == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL));
        if (!shown.verified()) {
            signals.add(Chip.of(getTranslation("actors.not-verified"), Chip.Tone.WARN));
        }
        signals.addClassName("actions");
        return signals;
    }

    private Card mandates(Organisation shown, Actor actor, Locale locale) {
        var mandates = organisations.mandatesOf(shown.id());
        var card = new Card();
        card.setHeading(getTranslation("actors.mandates"));
        if (mandates.isEmpty()) {
            card.add(new EmptyState(getTranslation("actors.no-mandate")));
        }
        mandates.forEach(mandate -> card.add(new MandateSection(
                mandate, countries, locale, actor.may(Right.VERIFY_MANDATE) ? () -> verify(mandate) : null)));
        return card;
    }

    private void verify(Mandate mandate) {
        Refusals.attempt(this, () -> {
            organisations.verify(mandate.id());
            Receipt.show(getTranslation("actors.verified"));
            getUI().ifPresent(ui -> show(ui.getLocale()));
        });
    }

    private Card members(List<Member> members) {
        var rows = new Rows();
        rows.show(members.stream().map(this::row).toList());
        var card = new Card(new Paragraph(getTranslation("actors.members.lead")), rows);
        card.setHeading(getTranslation("actors.members"));
        return card;
    }

    private Row row(Member member) {
        var name = new Span(member.name());
        name.getElement().setAttribute("dir", "auto");
        var roles = new Div(new Text(member.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining(", "))));
        roles.addClassName("quiet");
        var row = new Row(new Div(name), roles);
        return member.verified() ? row : row.and(Chip.of(getTranslation("actors.not-verified"), Chip.Tone.WARN));
    }
}
