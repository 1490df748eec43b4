package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.actors.NewOrganisation;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.look.Reading;
import org.mizizi.look.StackedTable;
import org.mizizi.shared.Isolated;

/** Organisations that are not in the register yet: what they are called together, and each of them. */
final class ProposedOrganisations {

    private ProposedOrganisations() {}

    /** The first by its name, the others by their number. */
    static String called(Component where, OrganisationChangeRow change, Reading reader) {
        var content = change.content();
        return where.getTranslation(
                "actors.organisation.called", Isolated.of(reader.text(content.firstName())), content.size() - 1);
    }

    static StackedTable table(Component where, List<NewOrganisation> organisations, Reading reader) {
        var caption = where.getTranslation("actors.organisation.table");
        var table = new StackedTable(caption, caption)
                .naming(where.getTranslation("actors.organisation.name"))
                .words(where.getTranslation("actors.kind"))
                .words(where.getTranslation("actors.organisation.description"))
                .words(where.getTranslation("actors.profile"));
        for (var one : organisations) {
            var description = one.description();
            table.row(
                    reader.words(one.name()),
                    new Span(where.getTranslation("actors.OrganisationKind." + one.kind())),
                    description == null ? new Span() : reader.words(description),
                    new ProfileFacts(one.told(), one.told().contact(), reader));
        }
        return table;
    }
}
