package org.mizizi.actors.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.SentFile;
import org.mizizi.look.Actions;
import org.mizizi.look.FileUpload;
import org.mizizi.look.Quiet;
import org.mizizi.look.Refusals;

/** Where somebody adds a file to what they say as evidence, sees which one it is, and leaves it out again. */
final class EvidenceUpload extends Div {

    private final FileUpload upload = new FileUpload(
                    getTranslation("actors.evidence-file.choose"),
                    getTranslation("actors.evidence-file.rejected"),
                    SentFile.LARGEST,
                    this::offer)
            .ending(".pdf", ".jpg", ".jpeg", ".png");
    private final Span name = new Span();
    final Button leaveOut = new Button();
    private final Actions chosen = new Actions(name, leaveOut);
    private @Nullable SentFile file;

    EvidenceUpload() {
        name.getElement().setAttribute("dir", "auto");
        leaveOut.setText(getTranslation("actors.evidence-file.leave-out"));
        leaveOut.addClickListener(_ -> leaveOut());
        chosen.setVisible(false);
        add(
                new Span(getTranslation("actors.evidence-file")),
                Quiet.paragraph(getTranslation("actors.evidence-file.help")));
        add(upload, chosen);
    }

    /** Takes a file, or tells why not; what was there before stays in that case. */
    void offer(String called, byte[] bytes) {
        var sent = new SentFile(called, bytes);
        sent.objections().stream()
                .findFirst()
                .ifPresentOrElse(refusal -> upload.tell(Refusals.text(this, refusal)), () -> take(sent, called));
    }

    private void take(SentFile sent, String called) {
        file = sent;
        name.setText(called);
        chosen.setVisible(true);
        upload.tell(getTranslation("actors.evidence-file.chosen"));
    }

    private void leaveOut() {
        file = null;
        chosen.setVisible(false);
        upload.tell(getTranslation("actors.evidence-file.left-out"));
    }

    @Nullable
    SentFile file() {
        return file;
    }
}
