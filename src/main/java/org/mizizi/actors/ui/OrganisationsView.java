package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.OrganisationSearch;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Chip;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;

/** Every organisation of both sides. What is shown of them is in the address. */
@Route("organisations")
@Menu(title = "menu.organisations", order = 80)
@PermitAll
class OrganisationsView extends PageOf<Address> {

    private final Organisations organisations;
    private final LinkButton propose = new LinkButton(Paths.newOrganisation(), "").primary();
    private final LinkButton proposed = new LinkButton(Paths.organisationChanges(), "");
    private final Actions actions = new Actions(propose, proposed);

    OrganisationsView(Organisations organisations, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.organisations = organisations;
        propose.setVisible(currentActor.get().may(Right.PROPOSE_ORGANISATION));
        actions.setVisible(currentActor.get().may(Right.READ_ORGANISATION_CHANGES));
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.title"), getTranslation("actors.lead"));
        propose.setText(getTranslation("actors.organisations.propose"));
        proposed.setText(getTranslation("actors.organisations.proposed"));
        body().add(
                        actions,
                        list(
                                        asked -> organisations.page(search(asked), asked.key()),
                                        (Organisation organisation) -> row(organisation, reader))
                                .headed(getTranslation("actors.list"))
                                .searched(getTranslation("actors.search"))
                                .choice(
                                        "side",
                                        getTranslation("actors.side"),
                                        getTranslation("actors.both-sides"),
                                        names(Side.values(), "actors.side."))
                                .choice(
                                        "kind",
                                        getTranslation("actors.kind"),
                                        getTranslation("actors.any-kind"),
                                        names(OrganisationKind.values(), "actors.OrganisationKind."))
                                .sorted(OrganisationSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("actors.none")));
    }

    private static OrganisationSearch search(Asked asked) {
        return new OrganisationSearch(
                asked.words(),
                asked.one("side", Side.class),
                asked.one("kind", OrganisationKind.class),
                asked.sort(OrganisationSearch.Sort.COUNTRY_FIRST));
    }

    private SequencedMap<String, String> names(Enum<?>[] offered, String key) {
        var names = new LinkedHashMap<String, String>();
        for (var one : offered) {
            names.put(one.name(), getTranslation(key + one));
        }
        return names;
    }

    private Row row(Organisation organisation, Reading reader) {
        var name = new Anchor(Paths.organisation(organisation.reference()), reader.words(organisation.name()));
        var facts = Quiet.line(
                new Span(getTranslation("actors.OrganisationKind." + organisation.kind()) + " "),
                new ReferenceCode(organisation.reference()));
        return new Row(new Div(name), facts)
                .and(Chip.of(
                        getTranslation("side." + organisation.side()),
                        organisation.side() == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL));
    }
}
