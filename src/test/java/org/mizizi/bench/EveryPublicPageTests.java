package org.mizizi.bench;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.CountedStatements;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.mizizi.WithoutRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/** Every page of the site is among those that are measured, and asks the same however much there is. */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
class EveryPublicPageTests {

    private static final int MANY = 120;

    /** What tells of nothing, or is one of the others under another address. */
    private static final Set<String> NOT_MEASURED = Set.of("negotiated", "nothing", "tell");

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    /** What has yet to be mended. */
    private static final Set<PublicPage> ABOVE_THEIR_BUDGET = EnumSet.of(PublicPage.PRIORITY);

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    GrownCountry country;

    @Autowired
    Environment environment;

    private MockMvc site;

    @BeforeEach
    void open() {
        site = webAppContextSetup(context).build();
    }

    @Test
    void everyAddressOfTheSiteIsMeasured() {
        var measured = addresses().values().stream()
                .map(address ->
                        ((HandlerMethod) Objects.requireNonNull(read(address).getHandler())).getMethod())
                .collect(toSet());

        assertThat(mappings.getHandlerMethods().entrySet().stream()
                        .filter(mapping -> !mapping.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .equals(Set.of(RequestMethod.POST)))
                        .map(Map.Entry::getValue)
                        .filter(handler ->
                                handler.getBeanType().getPackageName().equals("org.mizizi.site"))
                        .map(HandlerMethod::getMethod)
                        .filter(method -> !NOT_MEASURED.contains(method.getName())))
                .isSubsetOf(measured);
    }

    /** H5: within its budget, and with 120 rows more in every table no more than that. */
    @Test
    void everyPageAsksTheSameHoweverMuchThereIs() {
        var addresses = addresses();
        asked(addresses);
        var few = asked(addresses);

        grow();

        assertThat(asked(addresses)).isEqualTo(few);
        few.keySet().removeAll(ABOVE_THEIR_BUDGET);
        assertThat(few)
                .allSatisfy((page, statements) -> assertThat(statements)
                        .as(page.words())
                        .isLessThanOrEqualTo(page.kind().statements()));
    }

    /** A version with more goals than one page can show asks less, and never more again. */
    @Test
    void theStrategyAsksTheSameHoweverManyGoalsItHas() {
        country.goals(MANY);
        var addresses = addresses();
        addresses.keySet().retainAll(EnumSet.of(PublicPage.STRATEGY, PublicPage.GOAL, PublicPage.WHOLE_STRATEGY));
        asked(addresses);
        var few = asked(addresses);

        country.goals(MANY);

        assertThat(asked(addresses)).isEqualTo(few);
    }

    @Test
    void aStrategyOfManyGoalsLeadsThroughAllOfThemAndToEachAndToAllOnOnePage() {
        country.goals(MANY);

        var first = html("/en/strategy");
        assertThat(first).contains(">1–50 of ", "/en/strategy/1/goals/GOAL-1.1", "/en/strategy/1/whole", "Root causes");
        var second = html(HtmlUtils.htmlUnescape(
                NEXT.matcher(first).results().findFirst().orElseThrow().group(1)));
        assertThat(second).contains(">51–100 of ").doesNotContain("Root causes");
        assertThat(html("/en/strategy/1/goals/GOAL-1.1")).contains("Milestones", "/en/trace/GOAL-1.1");
        assertThat(html("/en/strategy/1/whole")).contains("Milestones", "Root causes");
    }

    private String html(String address) {
        try {
            return read(address).getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void grow() {
        country.inputs(MANY);
        country.plans(MANY);
        country.rounds(MANY);
        country.organisations(MANY);
        country.comments(MANY);
        country.responses(MANY);
        country.origins(MANY);
        country.notices(MANY);
    }

    private Map<PublicPage, String> addresses() {
        var addresses = new EnumMap<PublicPage, String>(PublicPage.class);
        new WithoutRules(environment)
                .in(
                        List.of(),
                        owner -> Arrays.stream(PublicPage.values())
                                .forEach(page -> addresses.put(
                                        page,
                                        owner.sql(page.addressed())
                                                .query(String.class)
                                                .single())));
        return addresses;
    }

    private Map<PublicPage, Long> asked(Map<PublicPage, String> addresses) {
        return addresses.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, page -> CountedStatements.least(() -> read(page.getValue()))));
    }

    private MvcResult read(String address) {
        try {
            var read = site.perform(MockMvcRequestBuilders.get(address)).andReturn();
            assertThat(read.getResponse().getStatus()).as(address).isIn(200, 302);
            return read;
        } catch (Exception problem) {
            throw new IllegalStateException(address, problem);
        }
    }
}
