package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.administration.CountryChangeRow;
import org.mizizi.administration.CountryChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.proposals.CourseFacts;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.look.proposals.ToSettle;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;

/** One change of the country's data: what changes, from when and why, who proposed it, and what a second person makes of it. */
@Route("country-changes/:change")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class CountryChangeView extends PageOf<CountryChangeRow> {

    private final CountryChanges changes;
    private final CurrentActor currentActor;

    CountryChangeView(CountryChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        this.currentActor = currentActor;
    }

    @Override
    protected CountryChangeRow find(Address where) {
        return changes.find(new CountryChangeId(id(where.named("change"))));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("country-change");
        }
    }

    @Override
    protected void draw(CountryChangeRow change, Reading reader) {
        var course = change.course();
        name(AmendmentWords.title(this, change.amendment(), reader), "");
        body().add(
                        new Actions(ProposalSigns.state(this, course.state())),
                        new Card(
                                        AmendmentWords.content(this, change.amendment(), reader),
                                        new Paragraph(AmendmentWords.from(this, change, reader)))
                                .headed(getTranslation("administration.what")),
                        new Card(new CourseFacts(course, reader)).headed(getTranslation("proposals.why")));
        if (course.state() == ProposalState.PROPOSED) {
            var actor = currentActor.get();
            var may = new SettleProposal.Reader(
                    actor.may(Right.CONFIRM_COUNTRY_CHANGE), actor.may(Right.PROPOSE_COUNTRY_CHANGE));
            body().add(new SettleProposal(new Waiting(change, reader), may, reader, this::redraw));
        }
    }

    private final class Waiting implements ToSettle {

        private final CountryChangeRow change;
        private final Reading reader;

        Waiting(CountryChangeRow change, Reading reader) {
            this.change = change;
            this.reader = reader;
        }

        @Override
        public UUID id() {
            return change.id().value();
        }

        @Override
        public Optional<Refusal> objection(ProposalStep step) {
            return changes.objection(step, change.id());
        }

        @Override
        public void confirm() {
            changes.confirm(change.id());
        }

        @Override
        public void refuse(LocalizedText answer) {
            changes.refuse(change.id(), answer);
        }

        @Override
        public void withdraw() {
            changes.withdraw(change.id());
        }

        @Override
        public String key() {
            return "administration.change";
        }

        @Override
        public List<Object> called() {
            return List.of(
                    AmendmentWords.title(CountryChangeView.this, change.amendment(), reader),
                    reader.moments().date(change.holdsFrom()));
        }
    }
}
