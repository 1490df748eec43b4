package org.mizizi.translations;

import java.util.List;

/** What goes to an agency and comes back: pieces of what people said in one language, with their translations into another. */
record XliffFile(String from, String into, List<XliffUnit> units) {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String VERSION = "2.1";

    XliffFile {
        units = List.copyOf(units);
    }
}
