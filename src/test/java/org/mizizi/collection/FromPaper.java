package org.mizizi.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody typed from a form of paper into a row of a table. */
public record FromPaper(Map<String, String> cells) {

    public static FromPaper form(String receipt) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("receipt", receipt);
        cells.put("day", "2026-07-02");
        cells.put("sentence", "The bridge is down");
        cells.put("words", "We carry the sick across.");
        cells.put("language", "sw");
        cells.put("place", "LAKE");
        cells.put("dimension", "security");
        cells.put("kind", "NEED");
        cells.put("people", "300");
        cells.put("authorship", "ORGANISATION");
        cells.put("agreed", "yes");
        return new FromPaper(cells);
    }

    public FromPaper with(String column, String cell) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(column, cell);
        return new FromPaper(changed);
    }

    /** A code of a form, as a member copies it. */
    public static String code() {
        return ReceiptCode.next().grouped();
    }

    public static String table(FromPaper... rows) {
        return table(List.of(rows));
    }

    public static String table(List<FromPaper> rows) {
        return String.join(",", TablePreview.columns()) + "\n"
                + rows.stream().map(FromPaper::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return cells.values().stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
