package org.mizizi.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.function.Supplier;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPhase;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** The next step of a round, for the convenor alone: one verb, and the rule that objects to it, if any. */
final class ConvenorSteps extends Card implements LocaleChangeObserver {

    private final Round round;
    private final RoundPhase phase;
    private final Optional<Refusal> objection;
    private final Paragraph explanation = new Paragraph();
    private final LinkButton replan = new LinkButton("", "");
    private final LinkButton desk = new LinkButton("", "");
    final Button back = new Button();
    private final int invited;
    final LanguageField language;
    final WordsArea reason;
    final GuardedButton step;
    private final Remembered remembered;

    ConvenorSteps(Rounds rounds, Round round, Reading reading, Runnable changed) {
        language = new LanguageField(reading);
        reason = language.area(Writing.REASON);
        this.round = round;
        this.phase = rounds.phase(round);
        this.objection = objection(rounds);
        invited = rounds.invitedTo(round.id()).size();
        step = new GuardedButton(_ -> ask(step(rounds), changed)).primary();
        reason.setVisible(phase == RoundPhase.OPEN);
        language.setVisible(phase == RoundPhase.OPEN);
        reason.setWidthFull();
        remembered = new Remembered("rounds.early-reason", round.id());
        remembered.fields().text("reason", reason);
        replan.setHref(Paths.round(round.reference()) + "/plan");
        replan.setVisible(phase == RoundPhase.PLANNED);
        desk.setHref(Paths.groupingDesk(round.reference()));
        desk.setVisible(round.purpose() == RoundPurpose.COLLECT && hasOpened());
        step.setVisible(verb().isPresent());
        back.addClickListener(_ -> back(rounds, changed));
        back.setVisible(phase == RoundPhase.PLANNED || phase == RoundPhase.ANNOUNCED);
        add(explanation, reason, language, remembered, new Actions(step, replan, desk, back));
    }

    private boolean hasOpened() {
        return phase == RoundPhase.OPEN || phase.hasEnded();
    }

    private Supplier<Round> step(Rounds rounds) {
        return switch (phase) {
            case PLANNED -> () -> rounds.announce(round.id());
            case OPENING -> () -> rounds.open(round.id());
            case OPEN -> () -> rounds.close(round.id(), reason.anyText().orElse(null));
            case CLOSED -> () -> rounds.markAnswered(round.id());
            case ANNOUNCED, CLOSING, ANSWERED -> () -> round;
        };
    }

    private Optional<Refusal> objection(Rounds rounds) {
        return switch (phase) {
            case PLANNED -> rounds.announcementObjection(round);
            case ANNOUNCED, OPENING, OPEN, CLOSING, ANSWERED -> Optional.empty();
            case CLOSED -> rounds.answerObjection(round.id());
        };
    }

    private void ask(Supplier<Round> next, Runnable changed) {
        asking().ifPresentOrElse(
                        verb -> Confirmation.before(
                                this, "rounds.verb." + verb, () -> take(next, changed), round.reference(), invited),
                        () -> take(next, changed));
    }

    /** What is asked once more; what would be refused, or happens by itself in any case, is not. */
    private Optional<String> asking() {
        return switch (phase) {
            case PLANNED, CLOSED -> verb();
            case OPEN -> reason.isEmpty() ? Optional.empty() : verb();
            case ANNOUNCED, OPENING, CLOSING, ANSWERED -> Optional.empty();
        };
    }

    private void back(Rounds rounds, Runnable changed) {
        if (phase == RoundPhase.ANNOUNCED) {
            Confirmation.before(
                    this,
                    "rounds.take-back",
                    () -> take(() -> rounds.takeBack(round.id()), changed),
                    round.reference(),
                    invited);
        } else {
            Confirmation.beforeLosing(this, "rounds.discard", () -> discard(rounds), round.reference());
        }
    }

    private void discard(Rounds rounds) {
        if (Refusals.attempt(this, () -> rounds.discard(round.id()))) {
            Receipt.show(getTranslation("rounds.discarded", round.reference()));
            getUI().ifPresent(ui -> ui.navigate(RoundsView.class));
        }
    }

    private void take(Supplier<Round> next, Runnable changed) {
        Refusals.attempt(this, () -> {
            var newer = next.get();
            remembered.sent();
            Receipt.show(getTranslation("rounds.done." + newer.state(), newer.reference()));
            changed.run();
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeading(getTranslation("rounds.next-step"));
        explanation.setText(getTranslation("rounds.step." + phase));
        reason.setLabel(getTranslation("rounds.early-reason"));
        reason.setHelperText(getTranslation("rounds.early-reason.help"));
        verb().ifPresent(verb -> step.setText(getTranslation("rounds.verb." + verb)));
        step.objectedBy(objection);
        back.setText(getTranslation(phase == RoundPhase.PLANNED ? "rounds.discard" : "rounds.take-back"));
        replan.setText(getTranslation("rounds.replan"));
        desk.setText(getTranslation("rounds.group"));
    }

    private Optional<String> verb() {
        return switch (phase) {
            case PLANNED -> Optional.of("announce");
            case OPENING -> Optional.of("open");
            case OPEN -> Optional.of("close");
            case CLOSED -> Optional.of("answer");
            case ANNOUNCED, CLOSING, ANSWERED -> Optional.empty();
        };
    }
}
