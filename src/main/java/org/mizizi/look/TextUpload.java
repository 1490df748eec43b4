package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Spreadsheet;

/** Where one file of text is sent; a file that was not read is told, with what would be. */
public final class TextUpload extends Div {

    private final FileUpload file;
    private boolean sheets;

    /** Offers what was read. The words under {@code rejected} say which files are. */
    public TextUpload(String choose, String rejected, int longest, Consumer<String> offer) {
        file = new FileUpload(choose, rejected, longest, (_, bytes) -> read(bytes, offer));
        add(file);
    }

    /** A spreadsheet may save in an older encoding, in which every accent would become another sign. */
    private void read(byte[] bytes, Consumer<String> offer) {
        try {
            offer.accept(decoded(bytes));
        } catch (CharacterCodingException _) {
            file.tell(getTranslation("look.file.encoding"));
        } catch (RefusedException refused) {
            file.tell(Refusals.text(this, refused.refusal()));
        }
    }

    private String decoded(byte[] bytes) throws CharacterCodingException {
        return sheets && Spreadsheet.isOne(bytes)
                ? Spreadsheet.csv(bytes)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    /** Also takes a spreadsheet as it is. */
    TextUpload sheets() {
        sheets = true;
        return this;
    }

    public TextUpload ending(String... extensions) {
        file.ending(extensions);
        return this;
    }
}
