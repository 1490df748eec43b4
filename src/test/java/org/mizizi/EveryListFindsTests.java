package org.mizizi;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.NewOrganisation;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.look.LongList;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.Role;
import org.mizizi.security.Roles;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Glossary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every list of the workspace finds what the one search finds, however it is typed (R-50, L1). */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
@ViewPackages(packages = "org.mizizi")
class EveryListFindsTests extends SpringBrowserlessTest {

    /** The page of a list, the reader who has something in it, and where it is; the numbers of SQL come from the demo country. */
    record Case(String view, String reader, String address) {}

    private static final List<Case> LISTS = List.of(
            new Case("PlansView", "nadia", "plans"),
            new Case("MembershipsView", "nadia", "memberships"),
            new Case("OrganisationChangesView", "nadia", "organisation-changes"),
            new Case("OrganisationsView", "nadia", "organisations"),
            new Case("TraceView", "nadia", "trace/PLAN-0001"),
            new Case("LedgerSearch", "nadia", "ledger"),
            new Case("WaitingView", "nadia", "waiting"),
            new Case("PrioritiesView", "nadia", "priorities"),
            new Case("AskedInputs", "nadia", "rounds/COLLECT/inputs"),
            new Case("AskedInputs", "salma", "inputs"),
            new Case("RoundsView", "nadia", "rounds"),
            new Case("ResponsesView", "nadia", "rounds/ANSWERED/responses"),
            new Case("ResponsesView", "erik", "rounds/RESPOND/responses"),
            new Case("GlossaryView", "yusuf", "glossary?language=fr"),
            new Case("TranslatorsDeskView", "yusuf", "translations"));

    private static final Pattern SEARCHED = Pattern.compile("\\.searched\\(|new WordsField\\(Writing\\.SEARCH\\)");
    private static final Pattern REFERENCE = Pattern.compile("\\b(ORG|RND|INP|PRI|PLAN|COM)-0*(\\d+)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** The places in which a search is made that is no list. */
    private static final Set<String> NO_LISTS = Set.of("LongList", "SearchDialog", "LedgerFilter", "TracesView");

    @Autowired
    DemoPeople people;

    @Autowired
    GrownCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MembershipChanges memberships;

    @Autowired
    OrganisationChanges organisations;

    @Autowired
    Glossary glossary;

    private static Stream<Case> lists() {
        return LISTS.stream();
    }

    @Test
    void noListOfTheWorkspaceIsLeftOut_R50() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java/org/mizizi"))) {
            var searched = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/site/"))
                    .filter(file -> SEARCHED.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !NO_LISTS.contains(name))
                    .collect(toSet());
            assertThat(searched).isEqualTo(LISTS.stream().map(Case::view).collect(toSet()));
        }
    }

    /** What compares words letter by letter finds less than search does; benches do, as their yardstick. */
    @Test
    void noStatementComparesWordsInAnotherWay_R50() throws Exception {
        try (var files = Files.walk(Path.of("src/main/java/org/mizizi"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("/bench/")))
                    .noneMatch(file -> read(file).matches("(?s).*\\bilike\\b.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsThereIsFoundHoweverItIsTyped_R50(Case list) {
        prepare();
        signIn(list.reader());
        var address = address(list);
        Address.open(address);
        var shown = first();
        var sought = WORD.matcher(called(list, shown))
                .results()
                .map(MatchResult::group)
                .limit(2)
                .toList();
        assertThat(sought).isNotEmpty();
        assertThat(shownWhenSought(
                        address,
                        sought.stream().map(EveryListFindsTests::retyped).collect(joining("  "))))
                .anyMatch(row -> row.equals(text(shown)) || list.view().equals("LedgerSearch"));
        assertThat(shownWhenSought(address, "xyzzyx")).doesNotContain(text(shown));
        var reference = REFERENCE.matcher(apart(shown));
        if (reference.find()) {
            assertThat(shownWhenSought(
                            address,
                            reference.group(1).toLowerCase(Locale.ROOT) + " " + arabicDigits(reference.group(2))))
                    .contains(text(shown));
        }
    }

    private String address(Case list) {
        return list.address()
                .replace("COLLECT", country.collecting())
                .replace("ANSWERED", country.responding())
                .replace(
                        "RESPOND",
                        jdbc.sql("select reference from rounds.round where purpose = 'RESPOND' and state = 'OPEN'")
                                .query(String.class)
                                .single());
    }

    private void prepare() {
        if (jdbc.sql("select count(*) from translations.glossary")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        signIn("sami");
        var why = LocalizedText.of("en", "Because of a letter");
        organisations.propose(
                List.of(new NewOrganisation(
                        OrganisationKind.CIVIL_SOCIETY, LocalizedText.of("fr", "Université d’Élan"), null)),
                why);
        var secretariat = jdbc.sql("select id from actors.organisation order by reference limit 1")
                .query(UUID.class)
                .single();
        memberships.proposeBegin(
                new NewMembership(
                        DemoAccount.subjectOf("elodie"),
                        "Élodie N’Gomé",
                        null,
                        "en",
                        new OrganisationId(secretariat),
                        Role.CONVENOR),
                why);
        signIn("yusuf");
        glossary.agree(new Agreed("en", "community school", "fr", "école communautaire", List.of()));
    }

    private void signIn(String person) {
        var account = people.all().stream()
                .map(DemoPerson::account)
                .filter(one -> one.username().equals(person))
                .findFirst()
                .orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
    }

    private List<String> shownWhenSought(String address, String typed) {
        var asked = address.equals("ledger") ? "words=" : "q=";
        Address.open(address
                + (address.contains("?") ? "&" : "?")
                + asked
                + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        return rows().map(EveryListFindsTests::text).toList();
    }

    private Element first() {
        return rows().findFirst().orElseThrow();
    }

    private Stream<Element> rows() {
        var lists = find(LongList.class).all();
        return lists.isEmpty()
                ? Shown.all("tr", getCurrentView()).stream()
                        .filter(one -> REFERENCE.matcher(text(one)).find())
                : Shown.rows(lists.getFirst().rows).stream();
    }

    /** What is sought in the ledger are the names of those for whom somebody acted. */
    private String called(Case list, Element shown) {
        return list.view().equals("LedgerSearch")
                ? jdbc.sql("select name #>> '{texts,en}' from actors.organisation where reference = 'ORG-0001'")
                        .query(String.class)
                        .single()
                : words(shown);
    }

    /** What people wrote in a row, or else its sentence. */
    private static String words(Element row) {
        return row.select("[lang], a:not(.button)").stream()
                .map(EveryListFindsTests::text)
                .filter(text -> WORD.matcher(text).find())
                .findFirst()
                .orElseGet(() -> text(row));
    }

    /** With a blank between what stands side by side. */
    private static String apart(Element row) {
        return row.select("*").stream().map(Element::wholeOwnText).collect(joining(" "));
    }

    private static String text(Element row) {
        return row.wholeText();
    }

    /** In capitals, with an accent, a mark of direction and an apostrophe that nobody wrote there. */
    private static String retyped(String word) {
        return word.charAt(0) + "\u0301" + word.substring(1, 3).toUpperCase(Locale.ROOT) + "\u200F’"
                + word.substring(3);
    }

    private static String arabicDigits(String digits) {
        return digits.chars()
                .mapToObj(digit -> Character.toString('٠' + Character.digit(digit, 10)))
                .collect(joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
