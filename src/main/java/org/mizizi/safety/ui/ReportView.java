package org.mizizi.safety.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.safety.Report;
import org.mizizi.safety.Report.Answered;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.NotFoundException;

/** One report, for the auditor: opened it counts as read, and it is answered here. */
@Route("reports/:id")
@RolesAllowed("AUDITOR")
class ReportView extends PageOf<Report> {

    private final Reports reports;

    @Nullable
    ReportAnswerForm form;

    ReportView(Reports reports, Readings readings) {
        super(readings);
        this.reports = reports;
    }

    @Override
    protected Report find(Address where) {
        return reports.read(id(where.named("id")));
    }

    private static ReportId id(String named) {
        try {
            return new ReportId(UUID.fromString(named));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException(named);
        }
    }

    @Override
    protected void draw(Report shown, Reading reader) {
        var day = reader.moments().date(shown.reportedOn());
        name(getTranslation("safety.reports.of", day), getTranslation("safety.one.lead"));
        body().add(said(shown, reader));
        var answered = shown.answered();
        if (answered == null) {
            var answering = new ReportAnswerForm(reports, shown.id(), reader, this::redraw);
            form = answering;
            body().add(answering);
        } else {
            form = null;
            body().add(answer(answered, reader));
        }
    }

    private Card said(Report shown, Reading reader) {
        var card = new Card(
                        Words.paragraph(shown.words(), shown.language()),
                        Quiet.line(new Span(reporter(shown.reporter(), reader))))
                .headed(getTranslation("safety.one.words"));
        var place = shown.place();
        if (place != null) {
            card.add(Quiet.line(new Span(getTranslation("safety.one.place", reader.place(place)))));
        }
        var about = shown.about();
        if (about != null) {
            card.add(about(about));
        }
        card.add(new Div(ReportState.chip(this, shown.state())));
        return card;
    }

    private Div about(String reference) {
        return Quiet.line(new Span(getTranslation("safety.one.about") + " "), new ReferenceCode(reference));
    }

    private String reporter(@Nullable String name, Reading reader) {
        return name == null
                ? getTranslation("safety.one.by-nobody")
                : getTranslation("safety.one.by", Isolated.of(reader.person(name)));
    }

    private Card answer(Answered answered, Reading reader) {
        return new Card(
                        Words.paragraph(answered.words(), answered.language()),
                        Quiet.line(new Span(getTranslation(
                                "safety.one.answered",
                                Isolated.of(reader.person(answered.by())),
                                reader.moments().date(answered.on())))))
                .headed(getTranslation("safety.answer"));
    }
}
