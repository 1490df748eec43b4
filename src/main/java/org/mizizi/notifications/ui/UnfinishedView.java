package org.mizizi.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.notifications.Unfinished;
import org.mizizi.notifications.Unfinished.UnfinishedId;
import org.mizizi.notifications.UnfinishedWork;
import org.mizizi.shared.NotFoundException;

/** One mail or reaction that did not succeed: why, what helps, and the two ways out of it. */
@Route("unfinished/:work")
@RolesAllowed("ADMINISTRATOR")
class UnfinishedView extends PageOf<Unfinished> {

    private final UnfinishedWork work;
    final Button tryAgain = new Button();

    UnfinishedView(UnfinishedWork work, Readings readings) {
        super(readings);
        this.work = work;
        tryAgain.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tryAgain.addClickListener(_ -> tryAgain());
    }

    @Override
    protected Unfinished find(Address where) {
        return work.find(id(where.named("work")));
    }

    private static UnfinishedId id(String written) {
        try {
            return new UnfinishedId(UUID.fromString(written));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("unfinished");
        }
    }

    @Override
    protected void draw(Unfinished one, Reading reader) {
        name(UnfinishedInWords.what(this, one, reader), "");
        tryAgain.setText(getTranslation("notifications.unfinished.again"));
        body().add(
                        new Actions(UnfinishedInWords.state(this, one)),
                        facts(one, reader),
                        new GiveUpForm(work, one, reader, this::leave));
    }

    private Card facts(Unfinished one, Reading reader) {
        var facts = new DescriptionList();
        var moments = reader.moments();
        add(facts, "waits", new Span(moments.dateTime(one.since())));
        add(facts, "attempts", new Span(reader.numbers().count(one.attempts())));
        add(facts, "why", new Span(UnfinishedInWords.why(this, one)));
        if (one.code() != null) {
            var code = new Span(one.code());
            code.getElement().setAttribute("dir", "ltr");
            add(facts, "code", code);
        }
        if (one.nextAt() != null) {
            add(facts, "next", new Span(moments.dateTime(one.nextAt())));
        }
        if (one.failure() != null) {
            add(facts, "remedy", new Span(getTranslation("notifications.WhyUnfinished." + one.failure() + ".remedy")));
        }
        return new Card(facts, tryAgain).headed(getTranslation("notifications.unfinished.what"));
    }

    private void add(DescriptionList facts, String term, Component description) {
        facts.add(new Term(getTranslation("notifications.unfinished." + term)), new Description(description));
    }

    private void tryAgain() {
        if (Refusals.attempt(this, () -> work.tryAgain(found().id()))) {
            Receipt.show(getTranslation("notifications.unfinished.again.receipt"));
            redraw();
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(UnfinishedListView.class));
    }
}
