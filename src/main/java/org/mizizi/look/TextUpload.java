package org.mizizi.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Where one file of text is sent; a file that was not read is told, with what would be. */
public final class TextUpload extends Div {

    private final Div told = new Div();
    private final Upload upload = new Upload();

    /** Offers what was read. The words under {@code rejected} say which files are. */
    public TextUpload(String choose, String rejected, int longest, Consumer<String> offer) {
        told.getElement().setAttribute("role", "status");
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            told.removeAll();
            read(bytes, offer);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(longest);
        upload.setUploadButton(new Button(choose));
        upload.setDropLabel(new Span(getTranslation("look.file.drop")));
        upload.addFileRejectedListener(_ -> tell(rejected));
        add(upload, told);
    }

    /** A spreadsheet may save in an older encoding, in which every accent would become another sign. */
    private void read(byte[] bytes, Consumer<String> offer) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            tell(getTranslation("look.file.encoding"));
            return;
        }
        offer.accept(text);
    }

    private void tell(String words) {
        told.removeAll();
        told.add(new Paragraph(words));
    }

    public TextUpload ending(String... extensions) {
        upload.setAcceptedFileExtensions(extensions);
        return this;
    }
}
