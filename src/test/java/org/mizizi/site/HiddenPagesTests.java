package org.mizizi.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.PreparedCountry;
import org.mizizi.TestCountry;
import org.mizizi.rankings.Results;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.EarlierVersions;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.PortalClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** T2: an address of something that its reader may not know of answers as one of something that does not exist. */
@PortalTest
@Import(PreparedCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenPagesTests {

    /** What only some may know of, and the name of something of its kind that is nowhere. */
    private record Hidden(String name, String absent) {}

    private static final String IN_ANY_LANGUAGE = "/{language:" + InterfaceLanguage.anyCode() + "}";

    /**
     * Addresses that name no thing of anybody's: the stops of the tour, and the people whom the demo country offers; and at
     * which nobody is told anything without the key of a device.
     */
    private static final Set<String> NOBODYS = Set.of(
            IN_ANY_LANGUAGE + "/follow/{number}",
            "/sign-in/{username}",
            "/collect/forms/{form}.xml",
            "/collect/forms/{form}/manifest",
            "/write/{script:light|kept|worker}.js");

    /** What answers only those who have signed in. */
    private static final Set<String> BEHIND_THE_DOOR = Set.of(
            "/write" + IN_ANY_LANGUAGE + "/{reference}/reader", "/write" + IN_ANY_LANGUAGE + "/{reference}/sign-in");

    /** The words by which a reader of the site looks for something. */
    private static final List<String> QUESTIONS = List.of(
            "/en/search?q={words}",
            "/en/find?reference={words}",
            "/en/rounds?q={words}",
            "/en/priorities?q={words}",
            "/en/plans?q={words}",
            "/en/organisations?q={words}",
            "/en/strategy/{adopted}/comments?q={words}",
            "/en/trace/{citing}?q={words}");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private static final Set<String> NOT_SAID = Set.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_LENGTH);

    private static final int SHOWN = 200;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    TestCountry people;

    @Autowired
    PreparedCountry country;

    @Autowired
    List<EarlierVersions> readable;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Instant now = Instant.EPOCH;

    @BeforeAll
    void everythingIsThere() {
        country.prepare();
        now = clock.instant();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "maryam", "lucia", "fatima"})
    void anAddressOfWhatOneMayNotKnowOfIsThatOfNothing_T2(String reader) {
        var visitor = visitor(reader);
        var told = new ArrayList<String>();
        addresses().forEach(template -> {
            for (var hidden : hidden(template)) {
                var said = said(visitor, filled(template, hidden.name()), hidden.name());
                var ofNothing = said(visitor, filled(template, hidden.absent()), hidden.absent());
                if (!said.equals(ofNothing)) {
                    told.add(filled(template, hidden.name()) + ": " + difference(said, ofNothing));
                }
            }
        });
        assertThat(told).isEmpty();
    }

    /** Whoever looks for it finds what they find who look for something that was never there. */
    @ParameterizedTest
    @ValueSource(strings = {"nobody", "lucia"})
    void nobodyFindsWhatTheyMayNotKnowOf_T2(String reader) {
        var visitor = visitor(reader);
        var told = new ArrayList<String>();
        for (var question : QUESTIONS) {
            var page = question.replace("{adopted}", number("adopted"))
                    .replace("{citing}", reference("citing", "plans.plan"));
            for (var hidden : Stream.concat(references(), words()).toList()) {
                var said = said(visitor, filled(page, hidden.name()), hidden.name());
                var ofNothing = said(visitor, filled(page, hidden.absent()), hidden.absent());
                if (!said.equals(ofNothing)) {
                    told.add(filled(page, hidden.name()) + ": " + difference(said, ofNothing));
                }
            }
        }
        assertThat(told).isEmpty();
    }

    /** Without this the two tests above could be asking at addresses that are none. */
    @ParameterizedTest
    @MethodSource("openAddresses")
    void whatIsPublicIsThereAtEveryAddress(String template) {
        var visitor = visitor("nobody");
        assertThat(publicNames(template).map(name -> filled(template, name)))
                .as(template)
                .anySatisfy(
                        address -> assertThat(visitor.open(address).getStatus()).isEqualTo(200));
    }

    @Test
    void everyAddressOfNobodysThingIsOne() {
        assertThat(templates()).containsAll(NOBODYS).containsAll(BEHIND_THE_DOOR);
    }

    /** Every address that names a thing, as the portal maps them: a new one is asked about too, or this fails. */
    Stream<String> addresses() {
        return templates().filter(template -> !NOBODYS.contains(template));
    }

    Stream<String> openAddresses() {
        return addresses().filter(template -> !BEHIND_THE_DOOR.contains(template));
    }

    private Stream<String> templates() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(template -> withoutLanguage(template).contains("{"))
                .distinct()
                .sorted();
    }

    private static String withoutLanguage(String template) {
        return template.replace(IN_ANY_LANGUAGE, "/en");
    }

    private List<Hidden> hidden(String template) {
        return switch (named(template)) {
            case "reference" -> references().toList();
            case "number" -> List.of(new Hidden(number("drafted"), "9998"));
            case "number reference" -> List.of(new Hidden(number("drafted") + "/" + goal("drafted"), "9998/GOAL-99.9"));
            case "kind id" -> ids().toList();
            case "file" ->
                Stream.of("ranking", "rankingPlanned", "collecting")
                        .map(round -> new Hidden(file(reference(round, "rounds.round")), file("RND-9999")))
                        .toList();
            default -> throw new IllegalArgumentException("Say what nobody may know of at " + template);
        };
    }

    /** By which names an address names things. */
    private static String named(String template) {
        return VARIABLE.matcher(withoutLanguage(template))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    private Stream<Hidden> references() {
        return Stream.of(
                new Hidden(reference("begun", "plans.plan"), "PLAN-9999"),
                new Hidden(reference("takenBack", "plans.plan"), "PLAN-9999"),
                new Hidden(reference("returned", "priorities.input"), "INP-999999"),
                new Hidden(reference("sentBack", "priorities.input"), "INP-999999"),
                new Hidden(reference("rankingPlanned", "rounds.round"), "RND-9999"),
                new Hidden(reference("respondingPlanned", "rounds.round"), "RND-9999"));
    }

    private Stream<Hidden> words() {
        return Stream.of(new Hidden("guards", "qzqzqz"), new Hidden("lanterns", "qzqzqz"));
    }

    private Stream<Hidden> ids() {
        var known = List.of("begun", "takenBack", "draft", "returned", "sentBack", "rankingPlanned", "drafted");
        var parts = jdbc.sql(country.of("""
                        select p.id::text from strategies.paragraph p join strategies.section s on s.id = p.section
                        where s.strategy = {drafted}
                        union all
                        select id::text from strategies.goal where strategy = {drafted}
                        union all
                        select id::text from traceability.link where downstream in ({begun}, {takenBack})
                        """)).query(String.class).list();
        var ids = Stream.concat(known.stream().map(name -> country.called(name).toString()), parts.stream())
                .toList();
        var absent = "00000000-0000-0007-0000-000000000007";
        return readable.stream()
                .map(EarlierVersions::kind)
                .flatMap(kind -> ids.stream().map(id -> new Hidden(kind + "/" + id, kind + "/" + absent)));
    }

    private Stream<String> publicNames(String template) {
        return switch (named(template)) {
            case "reference" -> jdbc.sql(country.of("""
                                select reference from traceability.node where standing in ('PUBLIC', 'IN_FORCE')
                                union all select reference from rounds.round where id in ({ranked}, {collecting})
                                union all select reference from comments.comment where id = {comment}
                                union all select 'ORG-0005'
                                """)).query(String.class).stream();
            case "number" -> Stream.of(number("adopted"));
            case "number reference" -> Stream.of(number("adopted") + "/" + goal("adopted"));
            case "kind id" -> Stream.of("priorities.input/" + country.called("input"));
            default -> Stream.of(file(reference("ranked", "rounds.round")));
        };
    }

    private String reference(String name, String table) {
        return jdbc.sql("select reference from " + table + " where id = ?")
                .param(country.called(name))
                .query(String.class)
                .single();
    }

    private String number(String strategy) {
        return jdbc.sql("select number::text from strategies.strategy where id = ?")
                .param(country.called(strategy))
                .query(String.class)
                .single();
    }

    private String goal(String strategy) {
        return jdbc.sql("select reference from strategies.goal where strategy = ? order by reference limit 1")
                .param(country.called(strategy))
                .query(String.class)
                .single();
    }

    private String file(String round) {
        var ranked = reference("ranked", "rounds.round");
        return results.published(new RoundId(country.called("ranked")))
                .fileName()
                .replace(ranked, round);
    }

    /** The address with this name in it; where it takes two, the name has two parts. */
    private static String filled(String template, String name) {
        var address = withoutLanguage(template);
        for (var part : name.split("/", 2)) {
            address = VARIABLE.matcher(address).replaceFirst(UriUtils.encode(part, UTF_8));
        }
        return address;
    }

    /** All that the reader is told, without the name they asked for; the mark and the length follow from the rest. */
    private String said(Visitor visitor, String address, String name) {
        var response = new AtomicReference<@Nullable MockHttpServletResponse>();
        PortalClock.at(now, () -> response.set(visitor.open(address)));
        var answer = requireNonNull(response.get());
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().stream()
                .filter(header -> !NOT_SAID.contains(header))
                .forEach(header -> headers.put(header, answer.getHeaders(header)));
        var said = Stream.of(answer.getStatus(), headers, Visitor.text(answer))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        var tail = address.substring(address.lastIndexOf('/') + 1);
        var below = address.replaceFirst("^/en", "");
        return without(name, without(UriUtils.encode(name, UTF_8), without(tail, without(below, said))));
    }

    /** Where it stands as a whole: a version 10 is not the beginning of a length of 100. */
    private static String without(String name, String said) {
        return said.replaceAll("(?<!\\d)" + Pattern.quote(name) + "(?!\\d)", "*");
    }

    private static String difference(String said, String ofNothing) {
        var end = Math.min(said.length(), ofNothing.length());
        var place = 0;
        while (place < end && said.charAt(place) == ofNothing.charAt(place)) {
            place++;
        }
        return "%s, of nothing: %s".formatted(from(place, said), from(place, ofNothing));
    }

    private static String from(int place, String said) {
        return said.substring(place, Math.min(said.length(), place + SHOWN));
    }

    private Visitor visitor(String reader) {
        return reader.equals("nobody") ? new Visitor(context) : Visitor.signedIn(context, people.account(reader));
    }
}
