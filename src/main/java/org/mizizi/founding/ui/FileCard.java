package org.mizizi.founding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
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
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            Confirmation.beforeLosing(this, "founding.file.load", () -> load(foundings, seen.get(), loaded, bytes));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Writing.FILE.longest());
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setUploadButton(new Button(getTranslation("founding.file.load")));
        upload.setDropLabel(new Span(getTranslation("founding.file.drop")));
        headed(getTranslation("founding.file"));
        add(new Paragraph(getTranslation("founding.file.why")), new Actions(download), upload);
    }

    private void load(Foundings foundings, FoundingDraft seen, Runnable loaded, byte[] bytes) {
        if (Refusals.attempt(this, () -> foundings.load(new String(bytes, StandardCharsets.UTF_8), seen.version()))) {
            Receipt.show(getTranslation("founding.file.loaded"));
            loaded.run();
        }
    }
}
