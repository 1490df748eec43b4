package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mizizi.CountedStatements;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The lists of the public site when the country is real: the true number, and a way to each row of them (H1). */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
@TestInstance(Lifecycle.PER_CLASS)
class SiteListsTests {

    private static final List<String> LISTS = List.of(
            "/en/priorities",
            "/en/plans",
            "/en/rounds",
            "/en/organisations",
            "/en/strategy",
            "/en/strategy/2/comments");
    private static final int MANY = 120;
    private static final Pattern TOTAL = Pattern.compile("class=\"quiet count\">(\\d+)–(\\d+) of ([\\d,]+)<");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile(
            "<(?:li class=\"row\"|tr role=\"row\" class=\"(?!kind)[a-z]+\")>(.*?)</(?:li|tr)>", Pattern.DOTALL);

    @Autowired
    WebApplicationContext context;

    @Autowired
    GrownCountry country;

    @Autowired
    JdbcClient jdbc;

    private final List<String> lists = new ArrayList<>(LISTS);
    private Visitor visitor;

    @BeforeEach
    void openABrowser() {
        visitor = new Visitor(context);
    }

    @BeforeAll
    void grow() {
        country.inputs(MANY);
        country.plans(MANY);
        country.rounds(MANY);
        country.organisations(MANY);
        country.comments(MANY);
        country.goals(MANY);
        country.responses(MANY);
        var grouped = country.origins(MANY);
        lists.add("/en/priorities/" + grouped);
        lists.add("/en/trace/" + grouped);
        lists.add("/en/rounds/" + country.collecting());
        lists.add("/en/rounds/" + country.responding());
        lists.add(jdbc.sql("""
                        select '/en/organisations/' || o.reference from actors.organisation o
                        join plans.plan p on p.organisation = o.id where p.reference like 'PLAN-9%' limit 1
                        """).query(String.class).single());
    }

    @Test
    void everyListSaysHowManyThereAreAndLeadsToEachOfThemOnce() throws IOException {
        assertThat(usesOfTheListInTemplates()).as("every list is tried below").isEqualTo(lists.size());
        for (var list : lists) {
            var rows = new ArrayList<String>();
            var total = 0;
            var address = Optional.of(list);
            while (address.isPresent()) {
                var page = visitor.read(address.get());
                var said = first(TOTAL, page).orElseThrow(() -> new AssertionError(list + " says no number"));
                assertThat(said.group(1)).as(list).isEqualTo(Integer.toString(rows.size() + 1));
                ROW.matcher(page).results().map(row -> row.group(1)).forEach(rows::add);
                assertThat(said.group(2)).as(list).isEqualTo(Integer.toString(rows.size()));
                total = Integer.parseInt(said.group(3).replace(",", ""));
                address = first(NEXT, page).map(next -> next.group(1).replace("&amp;", "&"));
            }
            assertThat(rows).as(list).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(MANY);
        }
    }

    @Test
    void aPageThatDoesNotExistIsTheFirst() {
        assertThat(lists).allSatisfy(list -> {
            var first = rows(visitor.read(list));
            for (var made : List.of("999999999", "-1", "x", "a", "bW10", "%00", "a%ff")) {
                assertThat(rows(visitor.read(list + "?page=" + made))).isEqualTo(first);
            }
        });
    }

    @Test
    void whatWasSearchedAndChosenGoesOnToTheNextPage() {
        var page = visitor.read("/en/plans?q=PLAN-9&state=IN_REVIEW&sort=OLDEST");
        assertThat(page)
                .contains("value=\"PLAN-9\"")
                .contains("value=\"IN_REVIEW\" selected")
                .contains("value=\"OLDEST\" selected");
        assertThat(first(NEXT, page).orElseThrow().group(1).replace("&amp;", "&"))
                .startsWith("/en/plans?q=PLAN-9&state=IN_REVIEW&sort=OLDEST&page=");
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static Optional<MatchResult> first(Pattern pattern, String page) {
        return pattern.matcher(page).results().findFirst();
    }

    private static long usesOfTheListInTemplates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            var uses = 0;
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                uses += Files.readString(file).split("parts :: list\\(", -1).length - 1;
            }
            return uses;
        }
    }
}
