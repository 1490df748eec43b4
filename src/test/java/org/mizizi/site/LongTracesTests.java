package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.CountedStatements;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** H4: a trace does not grow with the country: it counts everything and shows a page of it, from which all can be reached. */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
class LongTracesTests {

    private static final int FEW = 60;
    private static final int MANY = 300;

    /** A digit more here and there. */
    private static final int DIGITS = 400;

    private static final int MOST_ASKED = 8;
    private static final Pattern STEP = Pattern.compile("<tr role=\"row\" class=\"(?!kind)[a-z]+\">");

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    GrownCountry country;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private String trace;

    @BeforeEach
    void aGoalThatManyPlansCite() {
        visitor = new Visitor(context);
        country.plans(FEW);
        trace = "/en/trace/" + citedBySixty("GOAL");
    }

    private String citedBySixty(String kind) {
        return jdbc.sql("""
                        select u.reference from traceability.link l
                        join traceability.node u on u.id = l.upstream join traceability.node d on d.id = l.downstream
                        where d.reference like 'PLAN-9%' and u.kind = ? order by u.reference limit 1
                        """).param(kind).query(String.class).single();
    }

    @Test
    void aPriorityTellsTheFirstOfWhatFollowsAndLeadsToTheOthers_H4() {
        var priority = citedBySixty("PRIORITY");
        var address = "/en/priorities/" + priority;
        visitor.read(address);
        var few = visitor.read(address);
        var asked = CountedStatements.least(() -> visitor.read(address));
        assertThat(few).contains("/en/trace/" + priority + "#steps").contains(" more follow from it");
        country.plans(MANY);

        assertThat(visitor.read(address).length()).isLessThan(few.length() + DIGITS);
        assertThat(CountedStatements.least(() -> visitor.read(address)))
                .isEqualTo(asked)
                .isLessThanOrEqualTo(MOST_ASKED);
    }

    @Test
    void aTraceIsAsLongWithThreeHundredFollowersAsWithSixty_H4() {
        visitor.read(trace);
        var few = visitor.read(trace);
        var asked = CountedStatements.least(() -> visitor.read(trace));
        country.plans(MANY);

        assertThat(visitor.read(trace).length()).isLessThan(few.length() + DIGITS);
        assertThat(CountedStatements.least(() -> visitor.read(trace)))
                .isEqualTo(asked)
                .isLessThanOrEqualTo(MOST_ASKED);
    }

    @Test
    void everyStepIsCountedAndHasItsPlaceOnAPage_H1() {
        var followers = jdbc.sql("""
                        select d.reference from traceability.node o
                        cross join lateral traceability.places(o.id) p join traceability.node d on d.id = p.id
                        where '/en/trace/' || o.reference = ? and p.place = 'FOLLOWING' order by d.reference
                        """).param(trace).query(String.class).list();
        assertThat(followers).hasSizeGreaterThan(FEW);
        assertThat(visitor.read(trace)).contains("What follows from it: %,d".formatted(followers.size()));

        var pages = new ArrayList<String>();
        for (var next = trace + "?place=FOLLOWING"; !next.isEmpty(); next = next(pages.getLast())) {
            pages.add(visitor.read(next));
        }

        assertThat(pages).allMatch(page -> STEP.matcher(page).results().count() <= 20);
        assertThat(pages.stream()
                        .mapToLong(page -> STEP.matcher(page).results().count())
                        .sum())
                .isEqualTo(followers.size());
        var told = String.join("", pages);
        assertThat(followers).allMatch(told::contains);
    }

    @Test
    void aStepIsFoundByItsReferenceOrItsWords_R50() {
        var page = visitor.read(trace + "?q=" + trace.substring(trace.lastIndexOf('/') + 1));
        assertThat(STEP.matcher(page).results().count()).isEqualTo(1);
        assertThat(visitor.read(trace + "?q=xyzzy")).contains("Nothing matches");
    }

    private static String next(String page) {
        return NEXT.matcher(page)
                .results()
                .map(result -> result.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElse("");
    }
}
