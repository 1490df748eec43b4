package org.mizizi.site;

import java.util.Map;
import java.util.Optional;

/** On which pages the things are found whose references people quote, and what can be looked for instead. */
final class Quoted {

    private static final Map<String, String> PAGES = Map.of(
            "INP", "inputs",
            "PRI", "priorities",
            "PLAN", "plans",
            "RND", "rounds",
            "GOAL", "trace",
            "ORG", "organisations",
            "COM", "comments");

    private static final int LONGEST_SEARCH = 100;

    private Quoted() {}

    static Optional<String> pageOf(String reference) {
        return Optional.ofNullable(PAGES.get(reference.split("-", 2)[0]));
    }

    /** What can be looked for: a short text without control characters. */
    static String searchable(String typed) {
        var plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST_SEARCH ? plain.substring(0, LONGEST_SEARCH) : plain;
    }
}
