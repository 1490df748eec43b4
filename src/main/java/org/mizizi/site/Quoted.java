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

    private Quoted() {}

    static Optional<String> pageOf(String reference) {
        return Optional.ofNullable(PAGES.get(reference.split("-", 2)[0]));
    }
}
