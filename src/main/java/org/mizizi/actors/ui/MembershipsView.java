package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChangeSearch;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** Every change of who acts for whom, those first that wait for a second person. What is shown of them is in the address. */
@Route("memberships")
@Menu(title = "menu.memberships", order = 85)
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class MembershipsView extends PageOf<Address> {

    private final MembershipChanges changes;
    private final LinkButton propose = new LinkButton(Paths.newMembership(), "").primary();
    private final Actions actions = new Actions(propose);

    MembershipsView(MembershipChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        actions.setVisible(currentActor.get().may(Right.PROPOSE_MEMBERSHIP));
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.memberships"), getTranslation("actors.memberships.lead"));
        propose.setText(getTranslation("actors.memberships.propose"));
        body().add(
                        actions,
                        list(
                                        asked -> changes.page(search(asked), asked.key()),
                                        (MembershipChangeRow change) -> row(change, reader))
                                .headed(getTranslation("actors.memberships.list"))
                                .searched(getTranslation("actors.memberships.search"))
                                .choice(
                                        "kind",
                                        getTranslation("actors.memberships.kind"),
                                        getTranslation("actors.memberships.any-kind"),
                                        names(Kind.values(), "actors.MembershipChange.Kind."))
                                .choice(
                                        "state",
                                        getTranslation("proposals.state"),
                                        getTranslation("proposals.any-state"),
                                        names(ProposalState.values(), "proposals.state."))
                                .sorted(MembershipChangeSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("actors.memberships.none")));
    }

    private static MembershipChangeSearch search(Asked asked) {
        return new MembershipChangeSearch(
                asked.words(),
                asked.one("kind", Kind.class),
                asked.one("state", ProposalState.class),
                asked.sort(MembershipChangeSearch.Sort.WAITING_FIRST));
    }

    private SequencedMap<String, String> names(Enum<?>[] offered, String key) {
        var names = new LinkedHashMap<String, String>();
        for (var one : offered) {
            names.put(one.name(), getTranslation(key + one));
        }
        return names;
    }

    private Row row(MembershipChangeRow change, Reading reader) {
        var name = new Anchor(
                Paths.membership(change.id().value()),
                reader.person(change.account().name()));
        name.getElement().setAttribute("dir", "auto");
        var what = Quiet.line(
                new Span(getTranslation(
                                "actors.memberships." + change.kind() + ".role",
                                getTranslation("role." + change.post().role()))
                        + " · "),
                reader.words(change.post().organisationName()),
                new Span(" "),
                new ReferenceCode(change.post().organisationReference()));
        var since = Quiet.line(new Span(getTranslation(
                "actors.memberships.proposed-on",
                reader.moments().date(change.course().proposed().proposedAt()))));
        return new Row(new Div(name), what, since)
                .and(ProposalSigns.state(this, change.course().state()));
    }
}
