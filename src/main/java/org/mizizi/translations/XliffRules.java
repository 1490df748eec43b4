package org.mizizi.translations;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.mizizi.shared.Refusal;

/**
 * Whether a file keeps the rules of XLIFF 2: its schema, and what the standard says beyond that. A library checks them, and
 * whatever it fails at is the fault of the file.
 */
final class XliffRules {

    private static final Pattern LINE = Pattern.compile("lineNumber: (\\d+)");

    /** The library keeps its own marks in these: in the words of people it would take them for such. */
    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");

    private XliffRules() {}

    /** The text is XML without a document type. What the library finds it says in English: told is the line, where it knows it. */
    static void check(String text) {
        try (var file = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            file.open(new ByteArrayInputStream(
                    PRIVATE_USE.matcher(text).replaceAll("?").getBytes(StandardCharsets.UTF_8)));
            while (file.hasNext()) {
                file.next();
            }
        } catch (RuntimeException wrong) {
            throw refusal(wrong).asException();
        }
    }

    private static Refusal refusal(RuntimeException wrong) {
        var found = LINE.matcher(String.valueOf(wrong.getMessage()));
        return found.find()
                ? Refusal.of("translation.file-against-the-rules-at", Integer.parseInt(found.group(1)))
                : Refusal.of("translation.file-against-the-rules");
    }
}
