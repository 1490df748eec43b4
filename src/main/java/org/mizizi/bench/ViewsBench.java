package org.mizizi.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizizi.bench.ViewCosts.View;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Somebody of each role signs in and goes through their menu, again and again, as a browser asks for it; then the portal's
 * memory is looked at with each view open in some tabs.
 */
public final class ViewsBench {

    private static final int TIMES = 5;
    private static final int TABS = 10;
    private static final double KILOBYTE = 1024;

    private final URI portal;
    private final JdbcTemplate database;
    private final AskedOfTheDatabase asked;
    private final DemoPeople people;

    /** @param database of the one who may read every table */
    public ViewsBench(URI portal, JdbcTemplate database, AskedOfTheDatabase asked, DemoPeople people) {
        this.portal = portal;
        this.database = database;
        this.asked = asked;
        this.people = people;
    }

    /** Of these roles, as far as somebody has them. */
    public ViewCosts run(int inputs, Set<Role> roles) {
        return new ViewCosts(inputs, roles.stream().sorted().flatMap(this::menu).toList());
    }

    /** Of the first who has the role; of roles that nobody has by signing in, nothing. */
    private Stream<View> menu(Role role) {
        return people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.claimedRoles().contains(role))
                .findFirst()
                .stream()
                .flatMap(account -> menu(role, account));
    }

    private Stream<View> menu(Role role, DemoAccount account) {
        var visits = MenuView.all().stream()
                .filter(view -> view.isFor(role))
                .map(Visits::new)
                .toList();
        try (var browser = WorkspaceBrowser.signedIn(portal, account.username())) {
            var page = browser.open();
            for (var time = 0; time <= TIMES; time++) {
                visits.forEach(visit -> visit.go(page));
            }
            page.leave();
            return visits.stream().map(visit -> visit.cost(role, kilobytes(browser, visit.view))).toList().stream();
        }
    }

    /** One view, as often as somebody came to it. */
    private final class Visits {

        private final MenuView view;
        private final List<Double> took = new ArrayList<>();
        private long statements = Long.MAX_VALUE;
        private long rows = Long.MAX_VALUE;
        private int bytes;

        private Visits(MenuView view) {
            this.view = view;
        }

        /** What is kept in memory for a while may just have to be read anew, so the least counts. */
        private void go(WorkspaceBrowser.Page page) {
            rows = Math.min(rows, grown(ViewsBench.this::rowsRead, () -> ask(page)));
        }

        private void ask(WorkspaceBrowser.Page page) {
            statements = Math.min(
                    statements,
                    grown(
                            asked::statements,
                            () -> took.add(Timings.of(() -> {
                                bytes = page.show(view.route());
                            }))));
        }

        private View cost(Role role, double kilobytes) {
            return new View(
                    role.name(),
                    view.words(),
                    view.statements(),
                    statements,
                    rows,
                    bytes,
                    took.getFirst(),
                    new Timings(took.subList(1, took.size())),
                    kilobytes);
        }
    }

    private static long grown(LongSupplier count, Runnable work) {
        var before = count.getAsLong();
        work.run();
        return count.getAsLong() - before;
    }

    private long rowsRead() {
        var rows = database.queryForObject(PagesBench.ROWS_READ, Long.class);
        return rows == null ? 0 : rows;
    }

    /** Of one tab with this view, what is shown around it included. */
    private static double kilobytes(WorkspaceBrowser browser, MenuView view) {
        var tabs = IntStream.range(0, TABS).mapToObj(_ -> browser.open()).toList();
        tabs.forEach(tab -> tab.show(view.route()));
        var open = heap();
        tabs.forEach(WorkspaceBrowser.Page::leave);
        return Math.max(0, open - heapOnceForgotten(browser)) / KILOBYTE / TABS;
    }

    /** What was left is let go when somebody asks for something else. */
    private static long heapOnceForgotten(WorkspaceBrowser browser) {
        browser.open().leave();
        browser.open().leave();
        return heap();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
