package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mizizi.administration.CountryChangeRow;
import org.mizizi.administration.CountryChangeSearch;
import org.mizizi.administration.CountryChanges;
import org.mizizi.country.Amendment;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** Every change of the country that was proposed, those first that wait, and what it is made of today and from later days on. */
@Route("country")
@Menu(title = "menu.country", order = 86)
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class CountryView extends PageOf<Address> {

    private final CountryChanges changes;
    private final boolean proposes;

    CountryView(CountryChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        proposes = currentActor.get().may(Right.PROPOSE_COUNTRY_CHANGE);
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("administration.country"), getTranslation("administration.country.lead"));
        body().add(list(
                        asked -> changes.page(search(asked), asked.key()),
                        (CountryChangeRow change) -> row(change, reader))
                .headed(getTranslation("administration.changes"))
                .choice(
                        "kind",
                        getTranslation("administration.kind"),
                        getTranslation("administration.any-kind"),
                        names(Amendment.Kind.values(), "administration.kind."))
                .choice(
                        "state",
                        getTranslation("proposals.state"),
                        getTranslation("proposals.any-state"),
                        names(ProposalState.values(), "proposals.state."))
                .sorted(CountryChangeSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                .show(getTranslation("administration.changes.none")));
        body().add(new WhatHolds(reader, proposes));
    }

    private static CountryChangeSearch search(Asked asked) {
        return new CountryChangeSearch(
                asked.one("kind", Amendment.Kind.class),
                asked.one("state", ProposalState.class),
                asked.sort(CountryChangeSearch.Sort.WAITING_FIRST));
    }

    private SequencedMap<String, String> names(Enum<?>[] offered, String key) {
        var names = new LinkedHashMap<String, String>();
        for (var one : offered) {
            names.put(one.name(), getTranslation(key + one));
        }
        return names;
    }

    private Row row(CountryChangeRow change, Reading reader) {
        var title = new Anchor(
                Paths.countryChange(change.id().value()), AmendmentWords.title(this, change.amendment(), reader));
        var from = Quiet.line(new Span(AmendmentWords.from(this, change, reader)));
        return new Row(new Div(title), from)
                .and(ProposalSigns.state(this, change.course().state()));
    }
}
