package org.mizizi.local;

import java.util.List;
import org.mizizi.bench.BenchCountry;
import org.mizizi.bench.SearchBench;
import org.mizizi.bench.SearchTimes;
import org.mizizi.search.Search;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * "./portal bench": measures the portal in a country of real size, in a portal that is made for this and gone after it. It
 * ends with 0 within the budget, with 1 above it, with 2 where nothing could be measured.
 *
 * @see "ADR 0045"
 */
public final class LocalBench {

    private static final int ABOVE_BUDGET = 1;
    private static final int NOT_MEASURED = 2;

    private LocalBench() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalBench.class.getClassLoader()).beforeInitialize();
        try {
            var times = search(size(new DefaultApplicationArguments(arguments)));
            times.lines().forEach(System.out::println);
            System.exit(times.isWithinBudget() ? 0 : ABOVE_BUDGET);
        } catch (RuntimeException problem) {
            System.err.println("Nothing was measured: " + InPlainWords.of(problem));
            System.exit(NOT_MEASURED);
        }
    }

    private static SearchTimes search(int inputs) {
        System.err.printf("Growing a country of %d inputs; this takes a minute or two ...%n", inputs);
        try (var portal = PassingPortal.start()) {
            BenchCountry.grow(portal.owner(), inputs);
            System.err.println("Asking it ...");
            return new SearchBench(portal.part(Search.class), portal.part(JdbcClient.class), portal::startDatabaseAgain)
                    .run(inputs);
        }
    }

    private static int size(DefaultApplicationArguments options) {
        if (!options.getNonOptionArgs().equals(List.of("search"))) {
            throw new StartRefused("there is one bench, called search.");
        }
        if (!options.containsOption("size")) {
            return SearchTimes.INPUTS;
        }
        var size = LocalOptions.value(options, "size");
        if (!size.matches("[0-9]{1,9}")
                || Integer.parseInt(size) < BenchCountry.LEAST
                || Integer.parseInt(size) > BenchCountry.MOST) {
            throw new StartRefused("--size is the number of inputs, from %d to %d, not \"%s\"."
                    .formatted(BenchCountry.LEAST, BenchCountry.MOST, size));
        }
        return Integer.parseInt(size);
    }
}
