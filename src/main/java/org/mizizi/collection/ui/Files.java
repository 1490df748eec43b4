package org.mizizi.collection.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a member takes along as a table for spreadsheets. */
final class Files {

    /** Without it some spreadsheets read every accent as another sign. */
    private static final String BYTE_ORDER = "\uFEFF";

    private Files() {}

    static String csv(List<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER);
        try (var table = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            for (var row : rows) {
                table.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Made when somebody follows the link. */
    static Anchor link(String called, String file, Supplier<List<List<String>>> rows) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = csv(rows.get()).getBytes(UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, "text/csv; charset=UTF-8", bytes.length);
                }),
                called);
        link.addClassName("button");
        return link;
    }
}
