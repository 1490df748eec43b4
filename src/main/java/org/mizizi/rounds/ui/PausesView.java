package org.mizizi.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.DayField;
import org.mizizi.look.EmptyState;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.rounds.Moratoria;
import org.mizizi.rounds.Moratorium;
import org.mizizi.rounds.NewMoratorium;
import org.mizizi.rounds.RefusedRequest;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Writing;

/** A ministry pauses what is asked of it, and reads what was refused meanwhile; the convenor reads that of all. */
@Route("pauses")
@RolesAllowed({"MINISTRY_OFFICER", "MINISTRY_APPROVER", "CONVENOR"})
class PausesView extends PageOf<List<RefusedRequest>> {

    private final Moratoria moratoria;
    private final CurrentActor currentActor;
    final DayField first = new DayField();
    final DayField last = new DayField();
    final LanguageField language;
    final WordsArea reason;
    final GuardedButton declare = new GuardedButton(_ -> declare()).primary();
    private final Remembered remembered = new Remembered("rounds.moratorium");

    PausesView(Moratoria moratoria, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.moratoria = moratoria;
        this.currentActor = currentActor;
        language = new LanguageField(readings.in(getLocale()));
        reason = language.area(Writing.REASON);
        reason.setWidthFull();
        remembered.fields().day("first", first).day("last", last).text("reason", reason);
    }

    @Override
    protected List<RefusedRequest> find(Address where) {
        return moratoria.refused();
    }

    @Override
    protected void draw(List<RefusedRequest> refused, Reading reader) {
        name(getTranslation("rounds.pauses.title"), getTranslation("rounds.pauses.lead"));
        if (currentActor.get().may(Right.LIMIT_REQUESTS)) {
            body().add(own(reader), form());
        }
        body().add(refused(refused, reader));
    }

    private Card own(Reading reader) {
        var rows = new Rows();
        var declared = moratoria.of(currentActor.organisation());
        rows.show(declared.stream().map(one -> row(one, reader)).toList());
        var card = declared.isEmpty() ? new Card(new EmptyState(getTranslation("rounds.pauses.none"))) : new Card(rows);
        return card.headed(getTranslation("rounds.pauses.own"));
    }

    private Row row(Moratorium declared, Reading reader) {
        var end = new Button(
                getTranslation("rounds.pauses.end"),
                _ -> Confirmation.before(this, "rounds.pauses.end", () -> end(declared)));
        return new Row(
                new Div(new Span(days(declared, reader))),
                Words.paragraph(declared.reason(), reader.locale()),
                new Actions(end));
    }

    private String days(Moratorium declared, Reading reader) {
        var moments = reader.moments();
        return getTranslation(
                "rounds.pauses.days", moments.date(declared.firstDay()), moments.date(declared.lastDay()));
    }

    private Card form() {
        first.setLabel(getTranslation("rounds.pauses.first-day"));
        last.setLabel(getTranslation("rounds.pauses.last-day"));
        last.setHelperText(getTranslation("rounds.pauses.last-day.help"));
        reason.setLabel(getTranslation("rounds.pauses.reason"));
        reason.setHelperText(getTranslation("rounds.pauses.reason.help"));
        declare.setText(getTranslation("rounds.pauses.declare"));
        return new Card(new Actions(first, last), reason, language, new Actions(declare), remembered)
                .headed(getTranslation("rounds.pauses.new"));
    }

    private Card refused(List<RefusedRequest> refused, Reading reader) {
        var rows = new Rows();
        rows.show(refused.stream().map(one -> row(one, reader)).toList());
        var card = refused.isEmpty()
                ? new Card(new EmptyState(getTranslation("rounds.pauses.nothing-refused")))
                : new Card(new Paragraph(getTranslation("rounds.pauses.refused.lead")), rows);
        return card.headed(getTranslation("rounds.pauses.refused"));
    }

    private Row row(RefusedRequest request, Reading reader) {
        var facts = Quiet.line(
                new Span(reader.moments().dateTimeZone(request.refusedAt()) + " · "),
                reader.name(request.organisation()),
                new Span(" · "),
                new ReferenceCode(request.reference()));
        return new Row(new Div(reader.words(request.title())), facts);
    }

    private void declare() {
        var wanted = new NewMoratorium(first.getValue(), last.getValue(), reason.isBlank() ? null : reason.text());
        Stream.of(first, last)
                .flatMap(field -> field.objection().stream())
                .findFirst()
                .ifPresentOrElse(refusal -> Receipt.problem(Refusals.text(this, refusal)), () -> declare(wanted));
    }

    private void declare(NewMoratorium wanted) {
        Refusals.attempt(this, () -> {
            moratoria.declare(wanted);
            remembered.sent();
            first.clear();
            last.clear();
            reason.clear();
            Receipt.show(getTranslation("rounds.pauses.declared"));
            redraw();
        });
    }

    private void end(Moratorium declared) {
        Refusals.attempt(this, () -> {
            moratoria.end(declared.id());
            Receipt.show(getTranslation("rounds.pauses.ended"));
            redraw();
        });
    }
}
