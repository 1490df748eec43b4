package org.mizizi.safety.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.safety.Reports;

/**
 * Where somebody reports in confidence that they were threatened or pressed, and comes back with the code they were given
 * . It says first who reads it and what is kept. The code stands in no address.
 */
@Route("intimidation")
@RolesAllowed({
    "CIVIL_SOCIETY_REPRESENTATIVE",
    "MINISTRY_OFFICER",
    "MINISTRY_APPROVER",
    "CONVENOR",
    "EXTERNAL_OFFICER",
    "TRANSLATOR",
    "ADMINISTRATOR"
})
class IntimidationView extends PageOf<Address> {

    private static final List<String> PROMISES = List.of("reader", "name", "kept", "typing", "emergency", "next");

    private final Reports reports;

    @Nullable
    IntimidationForm form;

    @Nullable
    FollowReport follow;

    @Nullable
    String code;

    IntimidationView(Reports reports, Readings readings) {
        super(readings);
        this.reports = reports;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("safety.report"), getTranslation("safety.report.lead"));
        var given = code;
        if (given == null) {
            body().add(promises(), writing(reader));
        } else {
            body().add(receipt(given));
        }
        var following = new FollowReport(reports, reader);
        follow = following;
        body().add(following);
    }

    private Card promises() {
        var lines = new UnorderedList();
        PROMISES.forEach(promise -> lines.add(new ListItem(getTranslation("safety.promise." + promise))));
        return new Card(lines).headed(getTranslation("safety.promise"));
    }

    /** What was typed stays when the language of the page changes. */
    private IntimidationForm writing(Reading reader) {
        var before = form;
        var writing = new IntimidationForm(reports, reader, this::sent);
        if (before != null) {
            writing.take(before.typed());
        }
        form = writing;
        return writing;
    }

    private void sent(String given) {
        code = given;
        form = null;
        redraw();
    }

    private Card receipt(String given) {
        var written = new ReferenceCode(given);
        written.addClassName("big");
        var card = new Card(
                        written,
                        new Paragraph(getTranslation("safety.sent.keep")),
                        new Paragraph(getTranslation("safety.sent.next")))
                .headed(getTranslation("safety.sent"));
        card.addAttachListener(_ -> card.scrollIntoView());
        return card;
    }
}
