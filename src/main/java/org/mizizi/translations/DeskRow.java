package org.mizizi.translations;

/** One text on the translator's desk, and why it is there. */
public record DeskRow(OriginalKind kind, String reference, Said said, Need need) {

    /** What it is known by: its sentence, or where it has none its words. */
    public String sentence() {
        return said.title().isEmpty() ? said.words() : said.title();
    }
}
