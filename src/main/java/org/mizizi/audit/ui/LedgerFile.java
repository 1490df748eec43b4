package org.mizizi.audit.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.security.Names;
import org.mizizi.shared.PageKey;

/**
 * Lines of the ledger as comma-separated values (RFC 4180, in UTF-8 with the mark by which spreadsheets know it), with
 * moments in UTC. It tells of what names nobody no more than the page does.
 */
record LedgerFile(Ledger ledger, Names names, Component reader, Locale language) {

    private static final List<String> COLUMNS =
            List.of("number", "day", "at", "action", "kind", "about", "title", "person", "for", "hash");
    private static final String FORMULA = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Page after page, so that a ledger of any length passes through. */
    void write(LineSearch search, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> reader.getTranslation("ledger.column." + column)));
        var key = PageKey.FIRST;
        while (key != null) {
            var page = ledger.page(search.forFile(), key);
            var words = LineInWords.of(reader, page.rows(), names, language);
            for (var line : page.rows()) {
                printer.printRecord(values(line, words));
            }
            key = page.next();
        }
        printer.flush();
    }

    private Stream<String> values(Line line, LineInWords words) {
        var title = line.title();
        return Stream.of(
                        line.sequence(),
                        line.day(),
                        line.at(),
                        words.action(line),
                        words.kind(line),
                        line.reference() == null ? line.ofDay() : line.reference(),
                        title == null ? null : title.in(language).text(),
                        person(line, words),
                        words.organisation(line),
                        line.hash())
                .map(LedgerFile::harmless);
    }

    private static String person(Line line, LineInWords words) {
        var deputy = words.deputy(line);
        return deputy.isEmpty() ? words.person(line) : words.person(line) + " · " + deputy;
    }

    /** What people wrote never becomes a formula of a spreadsheet. */
    private static String harmless(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
