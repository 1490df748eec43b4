package org.mizizi.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.safety.Report;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Paths;

/** The auditor's list of what was reported in confidence, the open ones first; their words stand on their own pages only. */
@Route("reports")
@Menu(title = "menu.reports", order = 91)
@RolesAllowed("AUDITOR")
class ReportsView extends PageOf<Address> {

    private final Reports reports;

    ReportsView(Reports reports, Readings readings) {
        super(readings);
        this.reports = reports;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("safety.reports"), getTranslation("safety.reports.lead"));
        body().add(list(asked -> reports.page(asked.key()), (Report one) -> row(one, reader))
                .headed(getTranslation("safety.reports.list"))
                .show(getTranslation("safety.reports.none")));
    }

    private Row row(Report one, Reading reader) {
        var way = new Anchor(
                Paths.report(one.id().value()),
                getTranslation("safety.reports.of", reader.moments().date(one.reportedOn())));
        var row = new Row(new Div(way));
        var place = one.place();
        if (place != null) {
            row.more(Quiet.line(new Span(reader.place(place))));
        }
        return row.and(ReportState.chip(this, one.state()));
    }
}
