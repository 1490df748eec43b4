package org.mizizi.local;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.bench.BenchCountry;
import org.mizizi.bench.BenchWriter;
import org.mizizi.bench.Measured;
import org.mizizi.bench.PagesBench;
import org.mizizi.bench.SearchBench;
import org.mizizi.bench.SearchTimes;
import org.mizizi.bench.TallyBench;
import org.mizizi.bench.ViewsBench;
import org.mizizi.bench.WritesBench;
import org.mizizi.comments.Comments;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Inputs;
import org.mizizi.rankings.Ballots;
import org.mizizi.search.Search;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.Role;
import org.mizizi.shared.PortalClock;
import org.mizizi.traceability.Questions;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * "./portal bench": measures the portal in a country of real size, in a portal that is made for this and gone after it. It
 * ends with 0 within the budget, with 1 above it, with 2 where nothing could be measured.
 *
 * @see "ADR 0045"
 */
public final class LocalBench {

    private static final List<String> BENCHES = List.of("search", "pages", "tally", "writes", "views");
    private static final int ABOVE_BUDGET = 1;
    private static final int NOT_MEASURED = 2;

    private LocalBench() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalBench.class.getClassLoader()).beforeInitialize();
        try {
            var measured = measure(new DefaultApplicationArguments(arguments));
            measured.lines().forEach(System.out::println);
            System.exit(measured.isWithinBudget() ? 0 : ABOVE_BUDGET);
        } catch (RuntimeException problem) {
            System.err.println("Nothing was measured: " + InPlainWords.of(problem));
            System.exit(NOT_MEASURED);
        }
    }

    private static Measured measure(DefaultApplicationArguments options) {
        var bench = bench(options);
        var written = options.containsOption("json") ? Path.of(LocalOptions.value(options, "json")) : null;
        var measured = bench.equals("tally") ? tally(options) : inACountry(bench, options);
        if (written != null) {
            JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(written, measured);
        }
        return measured;
    }

    private static Measured tally(DefaultApplicationArguments options) {
        var ballots = size(options, "ballots", TallyBench.BALLOTS);
        System.err.println("Counting ballots; this takes a minute or two ...");
        return new TallyBench().run(ballots);
    }

    private static Measured inACountry(String bench, DefaultApplicationArguments options) {
        var inputs = size(options, "inputs", SearchTimes.INPUTS);
        var roles = roles(options);
        System.err.printf("Growing a country of %d inputs; this takes a minute or two ...%n", inputs);
        try (var portal = PassingPortal.start()) {
            BenchCountry.grow(portal.owner(), inputs);
            System.err.println("Asking it ...");
            return switch (bench) {
                case "pages" -> pages(portal, inputs);
                case "writes" -> writes(portal, inputs);
                case "views" -> views(portal, inputs, roles);
                default -> search(portal, inputs);
            };
        }
    }

    private static Measured search(PassingPortal portal, int inputs) {
        return new SearchBench(portal.part(Search.class), portal.part(JdbcClient.class), portal::startDatabaseAgain)
                .run(inputs);
    }

    private static Measured pages(PassingPortal portal, int inputs) {
        try (var browser = HttpClient.newHttpClient()) {
            return new PagesBench(portal.address(), portal.owner(), portal.asked(), browser).run(inputs);
        }
    }

    private static Measured writes(PassingPortal portal, int inputs) {
        var services = new BenchWriter.Services(
                portal.part(Inputs.class),
                portal.part(Questions.class),
                portal.part(Endorsements.class),
                portal.part(Comments.class),
                portal.part(Ballots.class),
                portal.part(PortalClock.class));
        return new WritesBench(portal.owner(), portal.worksAs(), services).run(inputs);
    }

    private static Measured views(PassingPortal portal, int inputs, Set<Role> roles) {
        return new ViewsBench(portal.address(), portal.owner(), portal.asked(), portal.part(DemoPeople.class))
                .run(inputs, roles);
    }

    /** All where none is named. */
    private static Set<Role> roles(DefaultApplicationArguments options) {
        if (!options.containsOption("role")) {
            return Set.of(Role.values());
        }
        var named = LocalOptions.value(options, "role");
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(named))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new StartRefused("--role is one of %s, not \"%s\"."
                        .formatted(Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(", ")), named)));
    }

    private static String bench(DefaultApplicationArguments options) {
        var named = options.getNonOptionArgs();
        if (named.size() != 1 || !BENCHES.contains(named.getFirst())) {
            throw new StartRefused("the benches are called %s.".formatted(String.join(", ", BENCHES)));
        }
        return named.getFirst();
    }

    private static int size(DefaultApplicationArguments options, String counted, int usual) {
        if (!options.containsOption("size")) {
            return usual;
        }
        var size = LocalOptions.value(options, "size");
        if (!size.matches("[0-9]{1,9}")
                || Integer.parseInt(size) < BenchCountry.LEAST
                || Integer.parseInt(size) > BenchCountry.MOST) {
            throw new StartRefused("--size is the number of %s, from %d to %d, not \"%s\"."
                    .formatted(counted, BenchCountry.LEAST, BenchCountry.MOST, size));
        }
        return Integer.parseInt(size);
    }
}
