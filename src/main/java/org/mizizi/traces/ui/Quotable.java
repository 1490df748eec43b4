package org.mizizi.traces.ui;

import java.util.Optional;
import org.mizizi.shared.Paths;

/** Where the workspace leads from a reference: to the trace of what is part of one, to the page of what is not. */
final class Quotable {

    private Quotable() {}

    static Optional<String> pageOf(String reference) {
        return switch (reference.split("-", 2)[0]) {
            case "INP", "PRI", "GOAL", "PLAN" -> Optional.of(Paths.trace(reference));
            case "RND" -> Optional.of(Paths.round(reference));
            case "ORG" -> Optional.of(Paths.organisation(reference));
            default -> Optional.empty();
        };
    }
}
