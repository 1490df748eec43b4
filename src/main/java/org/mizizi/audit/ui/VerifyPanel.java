package org.mizizi.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Stretch;
import org.mizizi.audit.Verdict;
import org.mizizi.look.Actions;

/** Verifies the whole ledger, a stretch at each poll of the browser, so that it shows how far it is and can be stopped. */
final class VerifyPanel extends Section implements LocaleChangeObserver {

    private static final int POLL_MILLIS = 200;

    private final Ledger ledger;
    private final H2 heading = new H2();
    private final Paragraph why = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    final Paragraph result = new Paragraph();
    final Button verify = new Button();
    final Button stop = new Button();
    private @Nullable Stretch checked;
    private @Nullable Registration polling;

    VerifyPanel(Ledger ledger) {
        this.ledger = ledger;
        addClassName("card");
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verify.addClickListener(_ -> begin());
        stop.addClickListener(_ -> end(getTranslation("ledger.verify.stopped")));
        stop.setVisible(false);
        progress.setVisible(false);
        result.getElement().setAttribute("role", "status");
        var actions = new Actions(verify, stop);
        add(heading, why, actions, progress, result);
    }

    private void begin() {
        checked = Stretch.NOTHING;
        verify.setEnabled(false);
        stop.setVisible(true);
        progress.setVisible(true);
        progress.setMin(0);
        progress.setMax((double) Math.max(1, ledger.length()));
        progress.setValue(0);
        result.setText(getTranslation("ledger.verify.running", 0));
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    /** Called at each poll. */
    void goOn() {
        var before = checked;
        if (before == null) {
            return;
        }
        var now = ledger.verify(before);
        checked = now;
        progress.setValue(Math.min((double) now.upTo(), progress.getMax()));
        var verdict = now.verdict();
        if (verdict == null) {
            result.setText(getTranslation("ledger.verify.running", now.upTo()));
        } else {
            end(words(verdict));
        }
    }

    private String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(var entries, var head) -> getTranslation("ledger.verify.intact", entries, head);
            case Verdict.Broken(var sequence, var reason, var detail) ->
                getTranslation("ledger.verify.broken." + reason, Long.toString(sequence), detail);
        };
    }

    private void end(String words) {
        checked = null;
        verify.setEnabled(true);
        stop.setVisible(false);
        progress.setVisible(false);
        result.setText(words);
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (checked != null) {
            event.getUI().setPollInterval(POLL_MILLIS);
        }
        polling = event.getUI().addPollListener(_ -> goOn());
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
        heading.setText(getTranslation("ledger.verify"));
        why.setText(getTranslation("ledger.verify.why"));
        verify.setText(getTranslation("ledger.verify.begin"));
        stop.setText(getTranslation("ledger.verify.stop"));
        progress.getElement().setAttribute("aria-label", getTranslation("ledger.verify"));
    }
}
