package org.mizizi.shared;

import java.util.ArrayList;
import java.util.List;
import org.mizizi.shared.Folding.Span;

/** Words of a text, and which of them are those that were looked for. */
public record Marked(List<Run> runs, String language) {

    /** Neighbouring characters that were all looked for, or were all not. */
    public record Run(String text, boolean hit) {}

    private static final int BEFORE = 60;
    private static final int LENGTH = 200;
    private static final String CUT = "…";

    public Marked {
        runs = List.copyOf(runs);
    }

    public static Marked of(String text, List<Span> hits, String language) {
        return between(text, 0, text.length(), hits, language);
    }

    /** As much of a long text as shows the first of its hits, cut between words. */
    public static Marked excerpt(String text, List<Span> hits, String language) {
        var first = hits.isEmpty() ? 0 : hits.getFirst().start();
        var start = first <= BEFORE ? 0 : Math.min(first, afterBlank(text, first - BEFORE));
        var end = text.length() <= start + LENGTH ? text.length() : beforeBlank(text, start + LENGTH, start);
        return between(text, start, end, hits, language);
    }

    public String direction() {
        return ReadingDirection.of(language).attribute();
    }

    private static Marked between(String text, int start, int end, List<Span> hits, String language) {
        var runs = new ArrayList<Run>();
        var place = start;
        if (start > 0) {
            runs.add(new Run(CUT, false));
        }
        for (var hit : hits) {
            if (hit.start() >= place && hit.end() <= end) {
                add(runs, text.substring(place, hit.start()), false);
                add(runs, text.substring(hit.start(), hit.end()), true);
                place = hit.end();
            }
        }
        add(runs, text.substring(place, end), false);
        if (end < text.length()) {
            runs.add(new Run(CUT, false));
        }
        return new Marked(runs, language);
    }

    private static void add(List<Run> runs, String text, boolean hit) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, hit));
        }
    }

    private static int afterBlank(String text, int place) {
        var blank = text.indexOf(' ', place);
        return blank < 0 ? place : blank + 1;
    }

    private static int beforeBlank(String text, int place, int least) {
        var blank = text.lastIndexOf(' ', place);
        return blank <= least ? place : blank;
    }
}
