package org.mizizi.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mizizi.Refused.assertRefused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** a list as an office keeps it, read as if it had been saved as CSV. */
class SpreadsheetTests {

    private static final String ROWS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>kind</t></is></c><c r="B1" t="inlineStr"><is><t>name_en</t></is></c>\
            <c r="C1" t="inlineStr"><is><t>code</t></is></c></row>\
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Women of the Lake, "Wanawake"; 2026</t></is></c>\
            <c r="C2"><v>4500</v></c></row>\
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><v>1.5</v></c></row>""";

    @Test
    void theFirstSheetIsReadAsATableWithItsNumbersAsTheyStandThere_R84() {
        var file = workbook(ROWS, "<si><t>CIVIL_SOCIETY</t></si>");

        assertThat(Spreadsheet.isOne(file)).isTrue();
        var table = TableFile.read(Spreadsheet.csv(file));

        assertThat(table.columns()).containsExactly("kind", "name_en", "code");
        assertThat(table.lines())
                .extracting(line -> line.cell("kind"), line -> line.cell("name_en"), line -> line.cell("code"))
                .containsExactly(
                        tuple("CIVIL_SOCIETY", "Women of the Lake, \"Wanawake\"; 2026", "4500"),
                        tuple("CIVIL_SOCIETY", "", "1.5"));
    }

    @Test
    void aFileThatUnpacksToMoreThanAnybodyReadsIsRefusedBeforeItIsRead() {
        var bomb = workbook(ROWS, "<si><t>" + "x".repeat((int) Spreadsheet.LARGEST) + "</t></si>");

        assertThat(bomb.length).isLessThan(TableFile.LONGEST);
        assertRefused("table.too-long", () -> Spreadsheet.csv(bomb));
    }

    @Test
    void nothingElseIsReadFromTheMachine() {
        var prolog = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///proc/self/environ\">]>";
        var prying = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>";

        assertRefused("table.unreadable", () -> Spreadsheet.csv(workbook(prolog, prying, "")));
    }

    @Test
    void whatIsNoSpreadsheetIsSaidToBeNone() {
        assertThat(Spreadsheet.isOne("kind,name_en\n".getBytes(UTF_8))).isFalse();
        assertRefused("table.unreadable", () -> Spreadsheet.csv(new byte[] {'P', 'K', 3, 4, 5}));
        var document = packed(Map.of("word/document.xml", "<document/>"));
        assertRefused("table.unreadable", () -> Spreadsheet.csv(document));
    }

    private static byte[] workbook(String rows, String strings) {
        return workbook("", rows, strings);
    }

    private static byte[] workbook(String prolog, String rows, String strings) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(relations, office));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(main, office));
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="%1$s"><Relationship Id="r1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="r2" Type="%2$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(relations, office));
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                prolog + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return packed(parts);
    }

    private static byte[] packed(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return file.toByteArray();
    }
}
