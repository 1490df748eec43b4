package org.mizizi.collection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.mizizi.collection.Collector;
import org.mizizi.collection.Collector.DeviceKey;
import org.mizizi.collection.FieldCollection;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.EmptyState;
import org.mizizi.look.GuardedButton;
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
import org.mizizi.look.WordsField;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PortalAddress;
import org.mizizi.shared.Writing;

/** A member lets devices collect inputs of a round where there is no network, and takes their keys back. */
@Route("rounds/:reference/devices")
@RolesAllowed({"CIVIL_SOCIETY_REPRESENTATIVE", "MINISTRY_OFFICER", "MINISTRY_APPROVER"})
class DevicesView extends PageOf<Round> {

    private static final String SERVER = "/collect";

    private final FieldCollection collection;
    private final Rounds rounds;
    private final Inputs inputs;
    private final PortalAddress portal;
    final WordsField called = new WordsField(Writing.NAME);
    final GuardedButton make = new GuardedButton(_ -> make()).primary();

    private final Remembered remembered;

    @Nullable
    DeviceKey key;

    DevicesView(FieldCollection collection, Rounds rounds, Inputs inputs, PortalAddress portal, Readings readings) {
        super(readings);
        this.collection = collection;
        this.rounds = rounds;
        this.inputs = inputs;
        this.portal = portal;
        called.setWidthFull();
        remembered = new Remembered("collection.device");
        remembered.fields().text("called", called);
    }

    @Override
    protected Round find(Address where) {
        return rounds.find(where.reference());
    }

    @Override
    protected void draw(Round shown, Reading reader) {
        name(getTranslation("collection.devices.title"), getTranslation("collection.devices.lead"));
        var round = new Anchor(Paths.round(shown.reference()));
        round.add(reader.words(shown.title()));
        body().add(new Paragraph(round));
        var made = key;
        if (made != null) {
            body().add(shownOnce(made));
        }
        body().add(form(shown), how(reader), yours(shown, reader));
    }

    /** No address leads to it, and nothing of it is kept but here, as long as the page is open. */
    private Card shownOnce(DeviceKey made) {
        var facts = new DescriptionList();
        fact(facts, "address", portal.to(SERVER));
        fact(facts, "user-name", made.userName());
        fact(facts, "password", made.secret());
        var card = new Card(new Paragraph(getTranslation("collection.devices.key.lead")), facts)
                .headed(getTranslation("collection.devices.key"));
        if (!portal.to(SERVER).startsWith("https:")) {
            card.add(new Paragraph(getTranslation("collection.devices.needs-https")));
        }
        card.addAttachListener(_ -> card.scrollIntoView());
        return card;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new Term(getTranslation("collection.devices." + key)), new Description(new ReferenceCode(value)));
    }

    private Card form(Round shown) {
        called.setLabel(getTranslation("collection.devices.name"));
        called.setHelperText(getTranslation("collection.devices.name.help"));
        make.setText(getTranslation("collection.devices.make"));
        make.objectedBy(inputs.submissionObjection(shown));
        return new Card(
                        new Paragraph(getTranslation("collection.devices.new.lead")),
                        called,
                        new Actions(make),
                        remembered)
                .headed(getTranslation("collection.devices.new"));
    }

    private Card how(Reading reader) {
        var steps = new OrderedList(
                new ListItem(getTranslation("collection.devices.how.install")),
                new ListItem(getTranslation("collection.devices.how.enter")),
                new ListItem(getTranslation("collection.devices.how.fill")),
                new ListItem(getTranslation("collection.devices.how.code", portal.to(Paths.myWords(reader.locale())))),
                new ListItem(getTranslation("collection.devices.how.send")));
        return new Card(steps).headed(getTranslation("collection.devices.how"));
    }

    private Card yours(Round shown, Reading reader) {
        var devices = collection.mine(shown.id());
        var rows = new Rows();
        rows.show(devices.stream().map(one -> row(one, reader)).toList());
        var card = devices.isEmpty()
                ? new Card(new EmptyState(getTranslation("collection.devices.none")))
                : new Card(rows);
        return card.headed(getTranslation("collection.devices.yours"));
    }

    private Row row(Collector device, Reading reader) {
        var facts = Quiet.line(
                new Span(getTranslation("collection.devices.handed-in", device.handedIn())),
                new Span(" · " + standing(device, reader)));
        var name = new Span(device.called());
        name.getElement().setAttribute("dir", "auto");
        var row = new Row(name, facts);
        if (device.revokedAt() == null) {
            row.and(new Button(
                    getTranslation("collection.devices.revoke"),
                    _ -> Confirmation.beforeLosing(
                            this, "collection.devices.revoke", () -> revoke(device), device.called())));
        }
        return row;
    }

    private String standing(Collector device, Reading reader) {
        var revoked = device.revokedAt();
        return revoked == null
                ? getTranslation("collection.devices.made", reader.moments().date(device.madeAt()))
                : getTranslation(
                        "collection.devices.revoked-on", reader.moments().date(revoked));
    }

    private void make() {
        Refusals.attempt(this, () -> {
            key = collection.make(found().id(), called.getValue());
            called.clear();
            remembered.sent();
            redraw();
        });
    }

    private void revoke(Collector device) {
        Refusals.attempt(this, () -> {
            collection.revoke(device.id());
            Receipt.show(getTranslation("collection.devices.revoked"));
            redraw();
        });
    }
}
