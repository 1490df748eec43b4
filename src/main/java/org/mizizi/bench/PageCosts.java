package org.mizizi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run of {@link PagesBench} found, as a table, and whether each page keeps to its statements and bytes. Milliseconds are
 * told and not judged.
 */
public record PageCosts(int inputs, List<Page> pages) implements Measured {

    /** Of the HTML as it is sent, compressed. */
    private static final int BYTES = 14 * 1024;

    private static final String COLUMNS = "%-20s %-32s %6s %10s %9s %9s %9s %9s %17s %8s %8s %7s %8s  %s";

    /** One page: what it took to make and to send; bare and ratio are missing where it is not one statement's answer. */
    public record Page(
            PublicPage page,
            String address,
            int status,
            long statements,
            long rows,
            long bytes,
            long compressed,
            double cold,
            Timings warm,
            Timings file,
            @Nullable Timings bare) {

        /** What of it breaks a budget, in words; nothing where all is well. */
        public List<String> broken() {
            var broken = new ArrayList<String>();
            if (status != page.kind().status()) {
                broken.add("answers " + status);
            }
            if (statements > page.kind().statements()) {
                broken.add("more than %d statements".formatted(page.kind().statements()));
            }
            if (page.kind().isHtml() && compressed > BYTES) {
                broken.add("more than %d bytes".formatted(BYTES));
            }
            return List.copyOf(broken);
        }

        private String line() {
            return COLUMNS.formatted(
                            page.words(),
                            address,
                            statements,
                            rows,
                            bytes,
                            compressed,
                            number(cold),
                            number(warm.median()),
                            number(warm.low()) + " - " + number(warm.high()),
                            number(file.median()),
                            bare == null ? "" : number(bare.median()),
                            bare == null ? "" : number(warm.median() / bare.median()) + "x",
                            number(warm.median() / file.median()) + "x",
                            String.join(", ", broken()))
                    .stripTrailing();
        }

        private static String number(double milliseconds) {
            return String.format(Locale.ROOT, "%.1f", milliseconds);
        }
    }

    public PageCosts {
        pages = List.copyOf(pages);
    }

    @Override
    public boolean isWithinBudget() {
        return pages.stream().allMatch(page -> page.broken().isEmpty());
    }

    @Override
    public List<String> lines() {
        var head = Stream.of(
                "The public pages of a country of %d inputs; milliseconds are not judged".formatted(inputs),
                COLUMNS.formatted(
                        "page",
                        "address",
                        "asked",
                        "rows",
                        "bytes",
                        "sent",
                        "cold",
                        "warm",
                        "of ten, nine",
                        "file",
                        "bare",
                        "ratio",
                        "to file",
                        ""));
        return Stream.of(head, pages.stream().map(Page::line), Stream.of(verdict()))
                .flatMap(lines -> lines)
                .map(String::stripTrailing)
                .toList();
    }

    private String verdict() {
        var broken = pages.stream().filter(page -> !page.broken().isEmpty()).count();
        return "%d of %d pages break a budget of statements or bytes.".formatted(broken, pages.size());
    }
}
