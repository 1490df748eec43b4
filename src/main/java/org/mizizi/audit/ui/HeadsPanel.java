package org.mizizi.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.mizizi.audit.Ledger;
import org.mizizi.look.Actions;

/** The heads of the ledger to take away: kept elsewhere, they show later whether anything before them was changed. */
final class HeadsPanel extends Section implements LocaleChangeObserver {

    private final Ledger ledger;
    private final H2 heading = new H2();
    private final Paragraph why = new Paragraph();
    private final Div head = new Div();
    final Anchor download;

    HeadsPanel(Ledger ledger) {
        this.ledger = ledger;
        addClassName("card");
        download = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var heads = heads().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(heads), "mizizi-heads.txt", "text/plain", heads.length);
                }),
                "");
        download.addClassName("button");
        head.addClassName("words");
        head.getElement().setAttribute("dir", "ltr");
        var actions = new Actions(download);
        add(heading, why, head, actions);
    }

    /** One {@code number hash} a line, as {@code ./portal verify --heads} reads it. */
    String heads() {
        return ledger.heads().stream().map(HeadsPanel::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Ledger.Head head) {
        return head.sequence() + " " + head.hash();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("ledger.heads"));
        why.setText(getTranslation("ledger.heads.why"));
        head.setText(line(ledger.head()));
        download.setText(getTranslation("ledger.heads.download"));
    }
}
