package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Refusals;
import org.mizizi.look.TextUpload;
import org.mizizi.shared.Writing;
import org.mizizi.translations.Agencies;
import org.mizizi.translations.FromAgency;
import org.mizizi.translations.FromAgency.Change;

/** Where a file of an agency is brought back: first everything it would change is shown, and what is refused, then it is accepted. */
final class BringBack extends Card {

    private final Agencies agencies;
    private final Reading reader;
    private final Runnable accepted;
    private final Div preview = new Div();
    final GuardedButton accept = new GuardedButton(_ -> accept()).primary();
    private String file = "";
    private String seen = "";

    BringBack(Agencies agencies, Reading reader, Runnable accepted) {
        this.agencies = agencies;
        this.reader = reader;
        this.accepted = accepted;
        headed(getTranslation("translations.files.back"));
        preview.getElement().setAttribute("role", "status");
        accept.setText(getTranslation("translations.files.accept"));
        accept.setVisible(false);
        var upload = new TextUpload(
                        getTranslation("translations.files.choose"),
                        getTranslation("translations.files.rejected"),
                        Writing.FILE.longest(),
                        this::offer)
                .ending(".xlf", ".xliff");
        add(new Paragraph(getTranslation("translations.files.back.help")), upload, preview, accept);
    }

    /** Shows what the file would change. */
    void offer(String text) {
        preview.removeAll();
        accept.setVisible(false);
        var back = agencies.read(text);
        file = text;
        seen = back.state();
        show(back);
        accept.objectedBy(back.objection());
        accept.setVisible(true);
    }

    private void show(FromAgency back) {
        preview.add(new Paragraph(getTranslation(
                "translations.files.summary",
                back.changes().size(),
                back.unchanged(),
                back.refused().size(),
                reader.language(back.from()),
                reader.language(back.into()))));
        if (!back.refused().isEmpty()) {
            preview.add(new H3(getTranslation("translations.files.refused")));
            back.refused()
                    .forEach(one -> preview.add(Quiet.line(
                            new ReferenceCode(one.unit()), Quiet.text(" " + Refusals.text(this, one.reason())))));
        }
        if (!back.changes().isEmpty()) {
            preview.add(new H3(getTranslation("translations.files.changes")));
            back.changes().forEach(one -> preview.add(change(one)));
        }
    }

    /** Where something stands, what would go and what would come is marked; then what it does not keep of the glossary. */
    private Component change(Change change) {
        var shown = new Div(new ReferenceCode(change.reference()));
        shown.add(change.standing()
                .map(there -> TranslationWords.compared(there, change.said()))
                .orElseGet(() -> TranslationWords.said(change.said())));
        change.notes().forEach(note -> shown.add(new Div(TermWords.of(note.agreed())), TermWords.note(this, note)));
        return shown;
    }

    private void accept() {
        if (Refusals.attempt(this, () -> agencies.accept(file, seen))) {
            Receipt.show(getTranslation("translations.files.accepted"));
            accepted.run();
        }
    }
}
