package org.mizizi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run of {@link ViewsBench} found, as a table, and whether each view keeps to its statements, bytes and memory.
 * Milliseconds are told and not judged.
 */
public record ViewCosts(int inputs, List<View> views) implements Measured {

    private static final int BYTES = 5 * 1024;
    private static final int KILOBYTES = 300;
    private static final String COLUMNS = "%-28s %-14s %6s %9s %8s %9s %9s %17s %7s  %s";

    /** One view of one role: what it took to go there, and what the portal then keeps of it. */
    public record View(
            String role,
            String view,
            int statementsAllowed,
            long statements,
            long rows,
            int bytes,
            double cold,
            Timings warm,
            double kilobytes) {

        /** What of it breaks a budget, in words; nothing where all is well. */
        public List<String> broken() {
            var broken = new ArrayList<String>();
            if (statements > statementsAllowed) {
                broken.add("more than %d statements".formatted(statementsAllowed));
            }
            if (bytes > BYTES) {
                broken.add("more than %d bytes".formatted(BYTES));
            }
            if (kilobytes > KILOBYTES) {
                broken.add("more than %d kB".formatted(KILOBYTES));
            }
            return List.copyOf(broken);
        }

        private String line() {
            return COLUMNS.formatted(
                    role,
                    view,
                    statements,
                    rows,
                    bytes,
                    number(cold),
                    number(warm.median()),
                    number(warm.low()) + " - " + number(warm.high()),
                    String.format(Locale.ROOT, "%.0f", kilobytes),
                    String.join(", ", broken()));
        }

        private static String number(double milliseconds) {
            return String.format(Locale.ROOT, "%.1f", milliseconds);
        }
    }

    public ViewCosts {
        views = List.copyOf(views);
    }

    @Override
    public boolean isWithinBudget() {
        return views.stream().allMatch(view -> view.broken().isEmpty());
    }

    @Override
    public List<String> lines() {
        var head = Stream.of(
                "The menu of each role in a country of %d inputs; milliseconds are not judged".formatted(inputs),
                COLUMNS.formatted("role", "view", "asked", "rows", "sent", "cold", "warm", "of ten, nine", "kB", ""));
        var broken = views.stream().filter(view -> !view.broken().isEmpty()).count();
        var verdict = "%d of %d views break a budget of statements, bytes or memory.".formatted(broken, views.size());
        return Stream.of(head, views.stream().map(View::line), Stream.of(verdict))
                .flatMap(lines -> lines)
                .map(String::stripTrailing)
                .toList();
    }
}
