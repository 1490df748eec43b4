package org.mizizi.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a run of {@link WritesBench} found: how many acts a second, and whether the ledger holds up no more than it may. */
public record WriteRates(int inputs, List<Together> rates, List<Held> held) implements Measured {

    private static final double LEAST_OF_WITHOUT = 2.0 / 3;
    private static final String COLUMNS = "%7s %9s %8s %16s %9s %7s %9s %7s %8s";
    private static final String ACTS = "%-16s %9s %16s %9s %9s";

    /** So many acts were done a second, in the turn between others; how long each took; and how many failed, by what. */
    public record Rate(double perSecond, Map<WrittenAct, Timings> acts, Timings all, Map<String, Integer> failed) {

        private int failures() {
            return failed.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** So many writers at once: through the services, without the ledger, and by bare inserts. */
    public record Together(int writers, Rate portal, Rate withoutLedger, Rate bare) {

        public double ofWithoutLedger() {
            return portal.perSecond() / withoutLedger.perSecond();
        }

        private String line() {
            return COLUMNS.formatted(
                    writers,
                    number(portal.perSecond()),
                    number(portal.all().median()),
                    spread(portal.all()),
                    number(withoutLedger.perSecond()),
                    share(ofWithoutLedger()),
                    number(bare.perSecond()),
                    share(portal.perSecond() / bare.perSecond()),
                    portal.failures() + withoutLedger.failures());
        }
    }

    /** What the writers' connections were seen to wait for, as a share of all that was seen. */
    public record Held(String by, double share) {}

    public WriteRates {
        rates = List.copyOf(rates);
        held = List.copyOf(held);
    }

    public boolean isJudged() {
        return inputs >= SearchTimes.INPUTS;
    }

    @Override
    public boolean isWithinBudget() {
        return !isJudged() || most().ofWithoutLedger() >= LEAST_OF_WITHOUT;
    }

    private Together most() {
        return rates.getLast();
    }

    @Override
    public List<String> lines() {
        var head = Stream.of(
                "Acts a second in a country of %d inputs, and the milliseconds of one".formatted(inputs),
                COLUMNS.formatted(
                        "writers", "a second", "ms", "of ten, nine", "no ledger", "ratio", "bare", "ratio", "failed"));
        var acts = Stream.concat(
                Stream.of(ACTS.formatted("by " + most().writers(), "ms", "of ten, nine", "no ledger", "bare")),
                most().portal().acts().keySet().stream().map(this::line));
        var waits = held.stream().map(each -> String.format(Locale.ROOT, "%3.0f %% %s", each.share() * 100, each.by()));
        var failed = rates.stream()
                .flatMap(together -> Stream.of(together.portal(), together.withoutLedger()))
                .flatMap(rate -> rate.failed().entrySet().stream())
                .map(each -> "%d failed, %s".formatted(each.getValue(), each.getKey()));
        return Stream.of(
                        head,
                        rates.stream().map(Together::line),
                        failed,
                        acts,
                        Stream.of("What %d writers were seen to do or to wait for".formatted(most().writers())),
                        waits,
                        Stream.of(verdict()))
                .flatMap(lines -> lines)
                .map(String::stripTrailing)
                .toList();
    }

    private String line(WrittenAct act) {
        var timings = most().portal().acts().get(act);
        return timings == null
                ? ""
                : ACTS.formatted(
                        act.words(),
                        number(timings.median()),
                        spread(timings),
                        median(most().withoutLedger(), act),
                        median(most().bare(), act));
    }

    private static String median(Rate rate, WrittenAct act) {
        var timings = rate.acts().get(act);
        return timings == null ? "" : number(timings.median());
    }

    private String verdict() {
        var said = "%d writers reach %s of the rate without the ledger"
                .formatted(most().writers(), share(most().ofWithoutLedger()));
        if (!isJudged()) {
            return said + "; the budget is for %d inputs.".formatted(SearchTimes.INPUTS);
        }
        return said + "; %s the budget of two thirds.".formatted(isWithinBudget() ? "within" : "below");
    }

    private static String spread(Timings timings) {
        return number(timings.low()) + " - " + number(timings.high());
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
