package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Beneath;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Originals;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.plans.Contest;
import org.mizizi.plans.Decision;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Questions;
import org.mizizi.traceability.ui.Replies;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One plan with everything a decision needs to know: where it comes from and what the owners of those words say, who was
 * consulted, the money, the policies, what is contested. Beside it, what the reader can do, or why not.
 */
@Route("plans/:reference")
@PermitAll
class PlanView extends PageOf<Plan> {

    private final Plans plans;
    private final Submissions submissions;
    private final Reviews reviews;
    private final HumanitarianPlans apart;
    private final Questions questions;
    private final CurrentActor currentActor;
    private final List<Beneath> beneath;

    final Div content = new Div();
    final Aside aside = new Aside();

    PlanView(
            Plans plans,
            Submissions submissions,
            Reviews reviews,
            HumanitarianPlans apart,
            Questions questions,
            CurrentActor currentActor,
            ObjectProvider<Beneath> beneath,
            Readings readings) {
        super(readings);
        this.plans = plans;
        this.submissions = submissions;
        this.reviews = reviews;
        this.apart = apart;
        this.questions = questions;
        this.currentActor = currentActor;
        this.beneath = beneath.stream().toList();
    }

    @Override
    protected Plan find(Address where) {
        return plans.find(where.reference());
    }

    @Override
    protected void draw(Plan shown, Reading reading) {
        if (shown.isPublic()) {
            show(shown, plans.content(shown.id(), shown.revision()), reading);
        } else {
            name(getTranslation("plans.in-writing", shown.reference()), getTranslation("plans.in-writing.lead"));
            body().add(
                            currentActor.get().may(Right.WRITE_PLAN)
                                    ? new AuthorsCard(plans, submissions, shown, currentActor.get(), this::redraw)
                                    : new EmptyState(getTranslation("plans.in-writing.wait")));
        }
    }

    private void show(Plan shown, PlanContent text, Reading reading) {
        name(reading.wording(text.title()), "");
        content.removeAll();
        aside.removeAll();
        var two = new Div(content, aside);
        two.addClassName("two");
        var contests = apart.contestsOf(shown);
        body().add(signals(shown, text, contests, reading), two);
        var decisions = reviews.decisionsOn(shown.id());
        if (shown.revision() > 1) {
            showWhatIsNew(shown, text, decisions, reading);
        }
        fillContent(shown, text, reading);
        fillAside(shown, text, contests, decisions, reading);
    }

    private Actions signals(Plan shown, PlanContent text, List<Contest> contests, Reading reading) {
        var signals = new Actions(
                new ReferenceCode(shown.reference()),
                new Span(getTranslation("plans.version", shown.revision())),
                Signals.side(reading.plainName(shown.organisation()), reading.side(shown.organisation())),
                Signals.state(this, shown.state()));
        plans.revisionInForce(shown)
                .filter(revision -> revision < shown.revision())
                .ifPresent(revision ->
                        signals.add(Chip.of(getTranslation("plans.in-force", revision), Chip.Tone.INTERNAL)));
        if (text.humanitarian()) {
            signals.add(Signals.humanitarian(this));
            if (contests.stream().anyMatch(Contest::stands)) {
                signals.add(Signals.contested(this));
            }
        }
        signals.add(new Anchor(Paths.trace(shown.reference()), getTranslation("plans.trace")));
        return signals;
    }

    /** What was asked of the version before and what is answered, and the words that changed since. */
    private void showWhatIsNew(Plan shown, PlanContent text, List<Decision> decisions, Reading reading) {
        var before = shown.revision() - 1;
        decisions.stream()
                .filter(decision -> decision.revision() == before
                        && !decision.verdict().questions().isEmpty())
                .forEach(returned -> content.add(new AskedCard(returned, shown, reading)));
        content.add(new ChangesCard(text, plans.content(shown.id(), before), before, reading));
    }

    /** What a humanitarian plan need not name is shown where it does. */
    private void fillContent(Plan shown, PlanContent text, Reading reading) {
        var said = Stream.concat(Stream.of(shown.id().value()), text.texts().stream())
                .toList();
        var originals = Originals.of(beneath, said, reading);
        content.add(new SummaryCard(text, shown.id(), originals, reading));
        var origins = plans.originsOf(shown.id());
        var disputesLeft = plans.disputesLeft(shown.id());
        if (!text.humanitarian() || !origins.isEmpty() || !disputesLeft.isEmpty()) {
            var replies = new Replies(questions, currentActor.get(), reading(), this::redraw);
            content.add(new OriginsCard(origins, disputesLeft, reading, replies, beneath));
        }
        content.add(new ConsultedCard(text, originals, reading), new MoneyCard(text.money(), reading));
        if (!text.humanitarian() || !text.policies().isEmpty()) {
            content.add(new PoliciesCard(text.policyCodes(), reading));
        }
        content.add(new ContestedCard(text.contested(), text.language(), originals));
    }

    private void fillAside(
            Plan shown, PlanContent text, List<Contest> contests, List<Decision> decisions, Reading reading) {
        var actor = currentActor.get();
        if (actor.actsFor(shown.organisation()) && actor.may(Right.WRITE_PLAN)) {
            aside.add(new AuthorsCard(plans, submissions, shown, actor, this::redraw));
        }
        if (text.humanitarian() || !contests.isEmpty()) {
            aside.add(new HumanitarianCard(apart, shown, text.what(), contests, actor, reading, this::redraw));
        }
        if (!text.humanitarian()) {
            fillReview(shown, reading);
        }
        if (!text.humanitarian() || !decisions.isEmpty()) {
            aside.add(new DecisionsCard(shown, decisions, reading));
        }
    }

    private void fillReview(Plan shown, Reading reading) {
        var actor = currentActor.get();
        if (actor.may(Right.REVIEW_PLAN) && !actor.may(Right.DECIDE_PLAN)) {
            aside.add(
                    new Card(new TakeIntoReview(reviews, shown, this::redraw)).headed(getTranslation("plans.review")));
        }
        if (actor.may(Right.DECIDE_PLAN)) {
            aside.add(new DecisionCard(reviews, shown, reading, this::redraw));
        }
        aside.add(new EndorsementsCard(reviews, shown, actor, reading, this::redraw));
    }
}
