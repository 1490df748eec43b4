package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.mizizi.actors.ContestStep;
import org.mizizi.actors.MandateContest;
import org.mizizi.actors.Mandates;
import org.mizizi.look.Actions;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the reader can do with what is said against a mandate: answer it, settle it, or take it back. */
final class ContestActions extends Div {

    private final Mandates mandates;
    private final MandateContest contest;
    private final Runnable changed;
    final LanguageField language;
    final WordsArea words;
    final GuardedButton answer = new GuardedButton(_ -> say("answer", this::answer)).primary();
    final GuardedButton dismiss = new GuardedButton(_ -> say("dismiss", this::dismiss));
    final GuardedButton uphold = new GuardedButton(_ -> say("uphold", this::uphold));
    final GuardedButton takeBack = new GuardedButton(_ -> takeBack());
    final Remembered remembered;

    ContestActions(Mandates mandates, MandateContest contest, Actor actor, Reading reader, Runnable changed) {
        this.mandates = mandates;
        this.contest = contest;
        language = new LanguageField(reader);
        words = language.area(Writing.REASON);
        this.changed = changed;
        remembered = new Remembered("actors.contest", contest.id().value());
        remembered.fields().text("words", words);
        words.setWidthFull();
        if (actor.may(ContestStep.SETTLE.right())) {
            writing(
                    "settlement",
                    new Actions(
                            guarded(dismiss, "dismiss", ContestStep.SETTLE),
                            guarded(uphold, "uphold", ContestStep.SETTLE)));
        } else if (isOpen(actor, ContestStep.ANSWER)) {
            writing("answer", new Actions(guarded(answer, "answer", ContestStep.ANSWER)));
        } else if (isOpen(actor, ContestStep.TAKE_BACK)) {
            add(guarded(takeBack, "take-back", ContestStep.TAKE_BACK));
        }
    }

    private void writing(String what, Actions actions) {
        words.setLabel(getTranslation(text(what)));
        words.setHelperText(getTranslation(text(what) + ".help"));
        add(words, language, actions, remembered);
    }

    private static String text(String what) {
        return "actors.contest." + what;
    }

    private boolean isOpen(Actor actor, ContestStep step) {
        return actor.may(step.right())
                && mandates.contestObjection(step, contest.id()).isEmpty();
    }

    private GuardedButton guarded(GuardedButton button, String key, ContestStep step) {
        button.setText(getTranslation(text(key) + ".yes"));
        button.objectedBy(mandates.contestObjection(step, contest.id()));
        return button;
    }

    private void say(String key, Consumer<LocalizedText> said) {
        if (words.isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("contest.no-words")));
        } else {
            Confirmation.before(this, text(key), () -> done(() -> said.accept(words.text()), key));
        }
    }

    private void answer(LocalizedText said) {
        mandates.answer(contest.id(), said);
    }

    private void dismiss(LocalizedText why) {
        mandates.dismiss(contest.id(), why);
    }

    private void uphold(LocalizedText why) {
        mandates.uphold(contest.id(), why);
    }

    private void takeBack() {
        Confirmation.before(
                this, "actors.contest.take-back", () -> done(() -> mandates.takeBack(contest.id()), "take-back"));
    }

    private void done(Runnable work, String key) {
        if (Refusals.attempt(this, work)) {
            remembered.sent();
            Receipt.show(getTranslation(text(key) + ".receipt"));
            changed.run();
        }
    }
}
