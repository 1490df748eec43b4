package org.mizizi.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A table as a spreadsheet keeps it (XLSX, ISO/IEC 29500), of which the first sheet is read as if it had been saved as CSV. */
public final class Spreadsheet {

    /** In bytes, unpacked: a small file can be made to unpack to any size. */
    static final long LARGEST = 50_000_000;

    private static final int MOST_COLUMNS = 200;
    private static final byte[] PACKED = {'P', 'K', 3, 4};

    private Spreadsheet() {}

    /** By how the file begins, whatever it is called. */
    public static boolean isOne(byte[] file) {
        return file.length > PACKED.length
                && IntStream.range(0, PACKED.length).allMatch(place -> file[place] == PACKED[place]);
    }

    /** Refused where it is no spreadsheet, or larger than anybody would read. */
    public static String csv(byte[] file) {
        try {
            unpacksToASize(file);
            return firstSheet(file);
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException _) {
            throw Refusal.of("table.unreadable").asException();
        }
    }

    private static void unpacksToASize(byte[] file) throws IOException {
        var left = LARGEST;
        var buffer = new byte[8192];
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                for (var read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw Refusal.of("table.too-long", TableFile.LONGEST).asException();
                    }
                }
            }
        }
    }

    private static String firstSheet(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream();
                var csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            for (var row : (Iterable<Row>) rows::iterator) {
                csv.printRecord(cells(row));
                if (text.length() > TableFile.LONGEST) {
                    throw Refusal.of("table.too-long", TableFile.LONGEST).asException();
                }
            }
        }
        return text.toString();
    }

    private static Iterable<String> cells(Row row) {
        return IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
                .mapToObj(column -> words(row.getOptionalCell(column).orElse(null)))
                .toList();
    }

    /** As it is read on the sheet: a code of digits is no power of ten. */
    private static String words(@Nullable Cell cell) {
        return switch (cell == null ? null : cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object value -> value.toString();
        };
    }
}
