package org.mizizi.translations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Chip;
import org.mizizi.look.Chip.Tone;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.translations.MachineHelp;
import org.mizizi.translations.MachineOffer;
import org.mizizi.translations.OnTheDesk;
import org.mizizi.translations.Said;

/**
 * Where a translator asks the machine and decides what becomes of its words. While it is asked the desk goes on; the page asks
 * again from time to time whether it has answered.
 */
final class AskTheMachine extends Div implements LocaleChangeObserver {

    private static final int POLL_MILLIS = 700;

    private final MachineHelp help;
    private final OnTheDesk shown;
    private final TranslationForm form;
    private final Runnable stood;
    private final Paragraph why = Quiet.paragraph("");
    private final Paragraph state = new Paragraph();
    private final H3 heading = new H3();
    private final Chip unchecked = Chip.of("", Tone.WARN);
    private final Div proposed = new Div();
    final GuardedButton ask = new GuardedButton(_ -> ask());
    final GuardedButton take = new GuardedButton(_ -> take());
    final GuardedButton letStand = new GuardedButton(_ -> letStand());
    private @Nullable Said proposal;
    private boolean waiting;
    private @Nullable Registration polling;

    AskTheMachine(MachineHelp help, MachineOffer offer, OnTheDesk shown, TranslationForm form, Runnable stood) {
        this.help = help;
        this.shown = shown;
        this.form = form;
        this.stood = stood;
        addClassName("machine");
        state.getElement().setAttribute("role", "status");
        state.setVisible(false);
        ask.objectedBy(offer.objection());
        add(heading, why, new Actions(ask, take, letStand), state, proposed);
        show(offer);
    }

    private void show(MachineOffer offer) {
        proposal = offer.proposal().orElse(null);
        ask.setVisible(proposal == null);
        take.setVisible(proposal != null);
        letStand.setVisible(proposal != null);
        letStand.objectedBy(offer.standObjection());
        proposed.removeAll();
        offer.proposal().ifPresent(said -> proposed.add(Quiet.line(unchecked), TranslationWords.said(said)));
    }

    private void ask() {
        waiting = Refusals.attempt(this, () -> help.ask(subject(), shown.state(), shown.language()));
        if (waiting) {
            ask.button().setEnabled(false);
            say("translations.machine.asked");
            getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
        }
    }

    /** Called at each poll. */
    void look() {
        if (!waiting) {
            return;
        }
        if (!Refusals.attempt(this, this::fetch)) {
            rest();
            ask.button().setEnabled(true);
        } else if (proposal != null) {
            rest();
            answered();
        }
    }

    private void fetch() {
        proposal = help.answer(subject(), shown.state(), shown.language()).orElse(null);
    }

    private UUID subject() {
        return shown.original().id();
    }

    private void answered() {
        help.offer(subject(), shown.language()).ifPresent(this::show);
        if (form.isFree()) {
            take();
        } else {
            say("translations.machine.beside");
        }
    }

    private void take() {
        if (proposal != null) {
            form.propose(proposal);
            say("translations.machine.written");
        }
    }

    private void letStand() {
        var read = proposal;
        if (read != null && Refusals.attempt(this, () -> help.letStand(subject(), shown.state(), read))) {
            form.forget(read);
            Receipt.show(getTranslation("translations.machine.stands"));
            stood.run();
        }
    }

    private void say(String key) {
        state.setText(getTranslation(key));
        state.setVisible(true);
    }

    private void rest() {
        waiting = false;
        state.setVisible(false);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("translations.machine"));
        unchecked.setText(getTranslation("translations.standing.MACHINE"));
        why.setText(getTranslation("translations.machine.why"));
        ask.setText(getTranslation("translations.machine.ask"));
        take.setText(getTranslation("translations.machine.take"));
        letStand.setText(getTranslation("translations.machine.let-stand"));
    }
}
