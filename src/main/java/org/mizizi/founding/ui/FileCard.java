package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.mizizi.founding.FoundingDraft;
import org.mizizi.founding.Foundings;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.TextUpload;
import org.mizizi.shared.Writing;

/** The whole founding as one file, to keep and to load again. */
final class FileCard extends Card {

    FileCard(Foundings foundings, Supplier<FoundingDraft> seen, Runnable loaded) {
        var download = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var file = foundings.written().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), "mizizi-country.yaml", "application/yaml", file.length);
                }),
                getTranslation("founding.file.save"));
        download.addClassName("button");
        var upload = new TextUpload(
                        getTranslation("founding.file.load"),
                        getTranslation("founding.file.rejected"),
                        Writing.FILE.longest(),
                        text -> Confirmation.beforeLosing(
                                this, "founding.file.load", () -> load(foundings, seen.get(), loaded, text)))
                .ending(".yaml", ".yml");
        headed(getTranslation("founding.file"));
        add(new Paragraph(getTranslation("founding.file.why")), new Actions(download), upload);
    }

    private void load(Foundings foundings, FoundingDraft seen, Runnable loaded, String text) {
        if (Refusals.attempt(this, () -> foundings.load(text, seen.version()))) {
            Receipt.show(getTranslation("founding.file.loaded"));
            loaded.run();
        }
    }
}
