package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspensions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** A convenor or administrator takes all rights of a member away at once, for some days, and says why. */
@Route("members/:person/suspend")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR"})
class SuspendMemberView extends PageOf<Member> {

    private final Suspensions suspensions;
    private final Organisations organisations;
    final LanguageField language;
    final WordsArea reason;
    final GuardedButton suspend = new GuardedButton(_ -> ask()).primary();

    SuspendMemberView(Suspensions suspensions, Organisations organisations, Readings readings) {
        super(readings);
        this.suspensions = suspensions;
        this.organisations = organisations;
        language = new LanguageField(readings.in(getLocale()));
        reason = language.area(Writing.REASON);
        reason.setWidthFull();
    }

    @Override
    protected Member find(Address where) {
        return suspensions.whom(new PersonId(id(where.named("person"))));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("member");
        }
    }

    @Override
    protected void draw(Member member, Reading reader) {
        name(getTranslation("actors.suspension.title", called(member, reader)), "");
        reason.setLabel(getTranslation("proposals.reason"));
        reason.setHelperText(getTranslation("actors.suspension.reason.help"));
        suspend.setText(getTranslation("actors.suspension.now"));
        suspend.objectedBy(suspensions.objection(member.id()));
        var remembered = new Remembered("actors.suspension", member.id().value());
        remembered.fields().text("reason", reason);
        body().add(new Card(
                        new Paragraph(getTranslation(
                                "actors.suspension.lead",
                                called(member, reader),
                                reader.moments().date(suspensions.lastDay()))),
                        new Paragraph(getTranslation("actors.suspension.lead.after")),
                        reason,
                        language,
                        suspend,
                        remembered)
                .headed(getTranslation("actors.suspension.now")));
        asking = () -> Confirmation.before(
                this,
                "actors.suspension.confirm",
                () -> suspend(member, reader, remembered),
                called(member, reader),
                reader.moments().date(suspensions.lastDay()));
    }

    private Runnable asking = () -> {};

    private void ask() {
        if (reason.isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("suspension.no-reason")));
        } else {
            asking.run();
        }
    }

    private void suspend(Member member, Reading reader, Remembered remembered) {
        var words = reason.text();
        if (Refusals.attempt(this, () -> suspensions.suspend(member.id(), words))) {
            remembered.sent();
            Receipt.show(getTranslation("actors.suspension.receipt", called(member, reader)));
            var organisation = organisations.find(member.organisation()).reference();
            getUI().ifPresent(ui -> ui.navigate(Paths.organisation(organisation)));
        }
    }

    private static String called(Member member, Reading reader) {
        return Isolated.of(reader.person(member.name()));
    }
}
