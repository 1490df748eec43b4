package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.audit.Ledger;
import org.mizizi.audit.Line;
import org.mizizi.audit.LineSearch;
import org.mizizi.rankings.RankingFixtures;
import org.mizizi.rankings.Results;
import org.mizizi.rounds.Round;
import org.mizizi.shared.PageKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Anyone downloads the ballots of a closed ranking from their public address and finds what the page shows (E5, T54). */
@PortalTest
@Import(RankingFixtures.class)
class PublicBallotsTests {

    private static final Pattern ROW =
            Pattern.compile("<td class=\"number\"><span>(\\d+)</span>.*?(PRI-\\d+)</span>", Pattern.DOTALL);

    @Autowired
    WebApplicationContext context;

    @Autowired
    RankingFixtures rankings;

    @Autowired
    Results results;

    @Autowired
    Ledger ledger;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private MockMvc visitor;

    @BeforeEach
    void openABrowser() {
        visitor = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theDownloadedFileGivesThePlacesOfThePage_E5() throws Exception {
        var round = ranked();
        assertThat(open("/ballots/" + round.reference() + ".toc").getStatus())
                .as("before closing")
                .isEqualTo(404);
        rankings.close(round);
        var address = "/ballots/" + round.reference() + ".toc";
        var page = text(open("/en/rounds/" + round.reference()));
        assertThat(page).contains("href=\"" + address + "\"");
        var response = open(address);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("text/plain");
        var file = folder.resolve(round.reference() + ".toc");
        Files.write(file, response.getContentAsByteArray());
        assertThat(places(tally(file))).isEqualTo(placesOn(page)).containsExactly("1", "2", "3", "3", "4");
        assertThat(named(tally(file))).isEqualTo(namedOn(page));
    }

    @Test
    void theFingerprintStandsOnThePageAndInTheLedger_E5() throws Exception {
        var round = rankings.close(ranked());
        var published = results.published(round.id());
        assertThat(text(open("/en/rounds/" + round.reference()))).contains(published.fingerprint());
        assertThat(country.as(
                        "amina",
                        () -> ledger.page(LineSearch.EVERYTHING, PageKey.FIRST).rows()))
                .extracting(Line::action)
                .contains("BallotsPublished");
        assertThat(jdbc.sql("select content ->> 'fingerprint' from audit.rankings_publication where id = ?")
                        .param(round.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(published.fingerprint());
    }

    @Test
    void noOtherNameLeadsToAFile() throws Exception {
        var round = rankings.close(ranked());
        for (var name : List.of(round.reference() + ".soc", round.reference(), "RND-9999.toc", "..%2Fetc", "x.toc")) {
            assertThat(open("/ballots/" + name).getStatus()).as(name).isBetween(400, 404);
        }
    }

    /** One order that ties the third and fourth and has a fifth behind them. */
    private Round ranked() {
        var round = rankings.open(5);
        RankingFixtures.PEOPLE.forEach(person -> rankings.cast(person, round, 2, 1, 3, 3, 4));
        return round;
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return visitor.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String tally(Path file) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        assertThat(TallyCommand.run(List.of(file.toString()), stream(out), stream(err)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(TallyCommand.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(String tally) {
        return tally.lines()
                .dropWhile(line -> !line.strip().startsWith("place"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private static List<String> places(String tally) {
        return lines(tally).stream().map(line -> line.split(" +", -1)[0]).toList();
    }

    private static List<String> named(String tally) {
        return lines(tally).stream().map(line -> line.split(" +", -1)[3]).toList();
    }

    private static List<String> placesOn(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static List<String> namedOn(String page) {
        return ROW.matcher(page)
                .results()
                .map((MatchResult row) -> row.group(2))
                .toList();
    }
}
