package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.TableFile;

/** Where a table is sent as a file: how it is written, and what was read from it or could not be. */
public final class TableUpload extends Div {

    private final Div told = new Div();

    public TableUpload(String example, Consumer<String> offer) {
        told.getElement().setAttribute("role", "status");
        var written = new Pre(example);
        written.getElement().setAttribute("dir", "ltr");
        add(written, upload(offer), told);
    }

    private Upload upload(Consumer<String> offer) {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            offer.accept(new String(bytes, StandardCharsets.UTF_8));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(TableFile.LONGEST);
        upload.setAcceptedFileExtensions(".csv");
        upload.setUploadButton(new Button(getTranslation("look.table.choose")));
        upload.setDropLabel(new Span(getTranslation("look.table.drop")));
        upload.addFileRejectedListener(_ -> tell(new Paragraph(getTranslation("look.table.rejected"))));
        return upload;
    }

    /** In place of what was told before. */
    public void tell(Component... content) {
        told.removeAll();
        told.add(content);
    }

    /** Every row that could not be read, with the reason. */
    public void tellFaults(List<Refusal> faults) {
        var rows = new UnorderedList();
        faults.forEach(fault -> rows.add(new ListItem(Refusals.text(this, fault))));
        tell(new Paragraph(getTranslation("look.table.faults")), rows);
    }
}
