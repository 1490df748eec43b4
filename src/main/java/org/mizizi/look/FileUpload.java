package org.mizizi.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;

/** Where one file is sent, with the name that it has there; a file that was not taken is told, with what would be. */
public final class FileUpload extends Div {

    private final Div told = new Div();
    private final Upload upload = new Upload();

    /** Hands on the name and what is in the file. The words under {@code rejected} say which files are taken. */
    public FileUpload(String choose, String rejected, int longest, BiConsumer<String, byte[]> offer) {
        told.getElement().setAttribute("role", "status");
        upload.setUploadHandler(UploadHandler.inMemory((sent, bytes) -> {
            upload.clearFileList();
            told.removeAll();
            offer.accept(sent.fileName(), bytes);
        }));
        upload.setI18n(inWords());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(longest);
        upload.setUploadButton(new Button(choose));
        upload.setDropLabel(new Span(getTranslation("look.file.drop")));
        upload.addFileRejectedListener(_ -> tell(rejected));
        add(upload, told);
    }

    private UploadI18N inWords() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("look.file.one"))
                        .setFileIsTooBig(getTranslation("look.file.too-large"))
                        .setIncorrectFileType(getTranslation("look.file.other-kind")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("look.file.connecting"))
                                .setStalled(getTranslation("look.file.stalled"))
                                .setProcessing(getTranslation("look.file.processing"))
                                .setHeld(getTranslation("look.file.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(getTranslation("look.file.remaining") + " ")
                                .setUnknown(getTranslation("look.file.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("look.file.failed"))
                                .setUnexpectedServerError(getTranslation("look.file.failed"))
                                .setForbidden(getTranslation("look.file.failed"))
                                .setFileTooLarge(getTranslation("look.file.too-large"))))
                .setFile(new UploadI18N.File()
                        .setRetry(getTranslation("look.file.retry"))
                        .setStart(getTranslation("look.file.start"))
                        .setRemove(getTranslation("look.file.remove")));
    }

    /** What was made of the file. */
    public void tell(String words) {
        told.removeAll();
        told.add(new Paragraph(words));
    }

    public FileUpload ending(String... extensions) {
        upload.setAcceptedFileExtensions(extensions);
        return this;
    }
}
