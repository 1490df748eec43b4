package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateCard;
import org.mizizi.actors.MandateStep;
import org.mizizi.actors.Mandates;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the reader can do with a mandate: verify, endorse, contest or withdraw it, or read why not. */
final class MandateActions extends Div {

    private final Mandates mandates;
    private final MandateCard shown;
    private final Reading reader;
    private final Runnable changed;
    final GuardedButton verify = new GuardedButton(_ -> ask(MandateStep.VERIFY)).primary();
    final GuardedButton endorse = new GuardedButton(_ -> ask(MandateStep.ENDORSE)).primary();
    final GuardedButton contest = new GuardedButton(_ -> contest());
    final GuardedButton withdraw = new GuardedButton(_ -> ask(MandateStep.WITHDRAW));
    final LanguageField language;
    final WordsArea reason;
    final Remembered remembered;

    MandateActions(Mandates mandates, MandateCard shown, Actor actor, Reading reader, Runnable changed) {
        this.mandates = mandates;
        this.shown = shown;
        this.reader = reader;
        language = new LanguageField(reader);
        reason = language.area(Writing.REASON);
        this.changed = changed;
        remembered = new Remembered("actors.mandate.contest", id().value());
        remembered.fields().text("reason", reason);
        reason.setWidthFull();
        reason.setLabel(getTranslation("actors.contest.reason"));
        reason.setHelperText(getTranslation("actors.contest.reason.help"));
        var own = actor.actsFor(shown.mandate().organisation());
        if (actor.may(MandateStep.VERIFY.right())) {
            add(new Card(new Paragraph(getTranslation("actors.verify.lead")), guarded(verify, MandateStep.VERIFY))
                    .headed(getTranslation("actors.verify.heading")));
        }
        if (!own && actor.may(MandateStep.ENDORSE.right())) {
            add(endorsing(), contesting());
        }
        if (own && actor.may(MandateStep.WITHDRAW.right())) {
            add(new Card(guarded(withdraw, MandateStep.WITHDRAW)).headed(getTranslation("actors.mandate.withdraw")));
        }
    }

    private MandateId id() {
        return shown.mandate().id();
    }

    private Card endorsing() {
        return new Card(
                        new Paragraph(getTranslation("actors.mandate.endorse.lead", shown.endorsementsThatVerify())),
                        guarded(endorse, MandateStep.ENDORSE))
                .headed(getTranslation("actors.mandate.endorse"));
    }

    private Card contesting() {
        var card = new Card().headed(getTranslation("actors.mandate.contest"));
        if (mandates.objection(MandateStep.CONTEST, id()).isEmpty()) {
            card.add(reason, language);
        }
        card.add(guarded(contest, MandateStep.CONTEST), remembered);
        return card;
    }

    private GuardedButton guarded(GuardedButton button, MandateStep step) {
        button.setText(getTranslation("actors.MandateStep." + step));
        button.objectedBy(mandates.objection(step, id()));
        return button;
    }

    private void ask(MandateStep step) {
        Confirmation.before(
                this,
                step == MandateStep.VERIFY
                        ? "actors.verify"
                        : "actors.mandate." + (step == MandateStep.ENDORSE ? "endorse" : "withdraw"),
                () -> done(() -> take(step), step),
                reader.text(shown.mandate().constituency()));
    }

    private void take(MandateStep step) {
        switch (step) {
            case VERIFY -> mandates.verify(id());
            case ENDORSE -> mandates.endorse(id());
            case CONTEST -> mandates.contest(id(), reason.text());
            case WITHDRAW -> mandates.withdraw(id());
        }
    }

    private void contest() {
        if (reason.isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("contest.no-reason")));
        } else {
            Confirmation.before(
                    this,
                    "actors.mandate.contest",
                    () -> done(() -> take(MandateStep.CONTEST), MandateStep.CONTEST),
                    reader.text(shown.mandate().constituency()));
        }
    }

    private void done(Runnable work, MandateStep step) {
        if (Refusals.attempt(this, work)) {
            if (step == MandateStep.CONTEST) {
                remembered.sent();
            }
            Receipt.show(getTranslation("actors.MandateStep." + step + ".receipt"));
            changed.run();
        }
    }
}
