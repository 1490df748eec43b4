package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the busiest pages ask of the database: a constant, however much there is to show. */
@DemoTest
@Import(CountedStatements.class)
@ViewPackages(packages = "org.mizizi")
class StatementsTests extends SpringBrowserlessTest {

    private static final Map<String, Long> EXPECTED = Map.of(
            "/en/", 7L,
            "/en/priorities", 5L,
            "/en/plans", 2L,
            "workspace/", 11L,
            "workspace/rounds/RND-0005/inputs", 2L,
            "workspace/priorities", 2L,
            "workspace/plans", 1L);
    private static final List<String> SITE = List.of("/en/", "/en/priorities", "/en/plans");
    private static final List<String> WORKSPACE = List.of("", "rounds/RND-0005/inputs", "priorities", "plans");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Inputs inputs;

    @Autowired
    Rounds rounds;

    @Autowired
    DemoPeople people;

    @Test
    @SignedInAs("nadia")
    void thePagesAskTheSameHoweverMuchThereIsToShow() {
        var site = webAppContextSetup(context).build();
        counted(site);
        var few = counted(site);
        assertThat(few).isEqualTo(EXPECTED);
        manyInputs();
        assertThat(counted(site)).isEqualTo(few);
    }

    private Map<String, Long> counted(MockMvc site) {
        var counts = SITE.stream()
                .collect(Collectors.toMap(
                        path -> path,
                        path -> CountedStatements.in(() -> read(site, path)),
                        (first, _) -> first,
                        LinkedHashMap::new));
        WORKSPACE.forEach(path -> counts.put("workspace/" + path, CountedStatements.in(() -> Address.open(path))));
        return counts;
    }

    private static void read(MockMvc site, String path) {
        try {
            assertThat(site.perform(MockMvcRequestBuilders.get(path))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        } catch (Exception problem) {
            throw new IllegalStateException(path, problem);
        }
    }

    private void manyInputs() {
        var round = rounds.find("RND-0005");
        var author = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("salma"))
                .findFirst()
                .orElseThrow();
        var known = inputs.page(InputSearch.waiting(round.id()), 0, 1).getFirst();
        for (var number = 0; number < 30; number++) {
            var content = new InputContent(
                    InputKind.NEED,
                    "en",
                    "A well for street " + number,
                    "",
                    known.place(),
                    null,
                    known.dimension(),
                    Authorship.ORGANISATION);
            ActingAs.person(
                    author,
                    () -> inputs.submit(inputs.saveDraft(round.id(), content).id()));
        }
    }
}
