package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.plans.Contest;
import org.mizizi.plans.HumanitarianGround;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanContent.What;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;

/** that a plan is shared for information, on which ground it is humanitarian, and which ministries contest that. */
final class HumanitarianCard extends Div {

    private final HumanitarianPlans plans;
    private final Plan plan;
    private final Actor actor;
    private final Reading reading;
    private final Runnable changed;

    HumanitarianCard(
            HumanitarianPlans plans,
            Plan plan,
            What what,
            List<Contest> contests,
            Actor actor,
            Reading reading,
            Runnable changed) {
        this.plans = plans;
        this.plan = plan;
        this.actor = actor;
        this.reading = reading;
        this.changed = changed;
        var card = new Card()
                .headed(getTranslation(what.humanitarian() ? "plans.apart-from-review" : "plans.contest.earlier"));
        if (what.humanitarian()) {
            card.add(new Paragraph(getTranslation("plans.humanitarian.means")), ground(what));
        }
        addContests(card, contests);
        if (what.humanitarian() && actor.may(Right.CONTEST_HUMANITARIAN)) {
            card.add(new ContestForm(plans, plan, reading, changed));
        }
        add(card);
    }

    private Paragraph ground(What what) {
        var ground = what.ground();
        return ground == null
                ? Quiet.paragraph(getTranslation("plans.ground.none"))
                : new Paragraph(
                        new Span(getTranslation("plans.relation.said", getTranslation("plans.ground." + ground.kind()))
                                + " "),
                        code(ground));
    }

    /** Long lists of codes may break; each reads from left to right. */
    private static Span code(HumanitarianGround ground) {
        var code = new Span(ground.code());
        code.getElement().setAttribute("dir", "ltr");
        return code;
    }

    private void addContests(Card card, List<Contest> contests) {
        if (!contests.isEmpty()) {
            var rows = new Rows();
            rows.show(contests.stream().map(this::row).toList());
            card.add(rows);
        }
    }

    private Row row(Contest contest) {
        var by = Quiet.text(getTranslation(
                "plans.contest.by",
                reading.plainName(contest.organisation()),
                reading.moments().date(contest.contestedAt()),
                contest.revision()));
        var what = new Div(new Div(by), Words.paragraph(contest.words(), reading.locale()));
        if (contest.stands() && actor.actsFor(contest.organisation()) && actor.may(Right.CONTEST_HUMANITARIAN)) {
            var takeBack = new GuardedButton(_ -> ask(contest));
            takeBack.setText(getTranslation("plans.contest.take-back"));
            what.add(takeBack);
        }
        return new Row(what).and(standing(contest));
    }

    private Chip standing(Contest contest) {
        var takenBackAt = contest.takenBackAt();
        return takenBackAt == null
                ? Signals.contested(this)
                : Chip.of(
                        getTranslation(
                                "plans.contest.taken-back", reading.moments().date(takenBackAt)),
                        Chip.Tone.PLAIN);
    }

    private void ask(Contest contest) {
        Confirmation.before(this, "plans.contest.take-back", () -> takeBack(contest), plan.reference());
    }

    private void takeBack(Contest contest) {
        if (Refusals.attempt(this, () -> plans.takeBack(contest.id()))) {
            Receipt.show(getTranslation("plans.contest.take-back.receipt", plan.reference()));
        }
        changed.run();
    }
}
