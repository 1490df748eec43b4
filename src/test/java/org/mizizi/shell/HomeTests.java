package org.mizizi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.CountedStatements;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.Card;
import org.mizizi.look.LongList;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for somebody when the country is real: home says how much and shows the first ten, the rest is a page away (H3). */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
@ViewPackages(packages = "org.mizizi")
class HomeTests extends SpringBrowserlessTest {

    private static final int MANY = 120;

    @Autowired
    GrownCountry country;

    @Autowired
    ToDoList toDo;

    @Autowired
    DemoPeople people;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs("okello")
    void homeShowsTheTenMostUrgentAndLeadsToAllOfThem() {
        country.plans(MANY);
        var all = waiting();
        var card = card("Waiting for you");
        assertThat(Shown.rows(card)).hasSize(Urgent.SHOWN);
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("%,d things wait for you.".formatted(all.size()));
        var way = find(Anchor.class, card).all().getLast();
        assertThat(way.getText()).isEqualTo("The other %,d".formatted(all.size() - Urgent.SHOWN));

        var rows = new HashSet<String>();
        var address = Optional.of(way.getHref());
        while (address.isPresent()) {
            Address.open(address.get());
            var list = find(LongList.class).single();
            Shown.rows(list.rows).forEach(row -> rows.add(row.outerHtml()));
            address = find(Anchor.class, list).all().stream()
                    .filter(anchor -> anchor.getText().equals("Next"))
                    .map(Anchor::getHref)
                    .findFirst();
        }
        assertThat(rows).hasSameSizeAs(all).hasSizeGreaterThan(MANY);
    }

    @Test
    @SignedInAs("visitor")
    void whomNothingWaitsForIsLedToTheRounds() {
        Address.open("");
        var way = find(Anchor.class, card("Waiting for you")).single();
        Address.open(way.getHref());
        assertThat(Shown.rows(getCurrentView())).isNotEmpty();
    }

    @Test
    @SignedInAs("okello")
    void whatWaitsIsSearchedAndChosenByItsAddress() {
        country.plans(MANY);
        Address.open("waiting?q=PLAN-9&whose=ANYBODYS&sort=REFERENCE");
        var list = find(LongList.class).single();
        assertThat(Shown.rows(list.rows))
                .isNotEmpty()
                .allMatch(row -> row.text().contains("PLAN-9"))
                .noneMatch(row -> row.text().contains("Répondre"));
        Address.open("waiting?whose=MINE&q=PLAN-9");
        assertThat(Shown.rows(find(LongList.class).single().rows))
                .as("only what the ministry itself is asked")
                .isNotEmpty()
                .extracting(row -> row.text())
                .allMatch(text -> text.contains("Répondre"));
    }

    @Test
    void nobodyIsToldAnotherNumberOnHomeThanThereIs() {
        country.plans(Urgent.SHOWN);
        people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .forEach(account -> ActingAs.person(account, () -> {
                    var urgent = toDo.urgentFor(currentActor.get());
                    var all = toDo.of(currentActor.get());
                    assertThat(urgent.total()).as(account.username()).isEqualTo(all.size());
                    assertThat(all).containsAll(urgent.first());
                    assertThat(urgent.first())
                            .as(account.username())
                            .isEqualTo(all.stream()
                                    .sorted(Waiting.BY_URGENCY)
                                    .limit(Urgent.SHOWN)
                                    .toList());
                    return true;
                }));
    }

    /** H3: the newest few, how many there are, and the way to the list that holds them all. */
    @Test
    @SignedInAs("salma")
    void homeShowsTheNewestOfWhatBecameOfOnesWordsAndLeadsToAllOfThem() {
        var card = card("What became of your words");
        assertThat(Shown.rows(card)).hasSizeBetween(1, 5);
        var way = find(Anchor.class, card).all().getLast();

        Address.open(way.getHref());

        var rows = Shown.rows(find(LongList.class).single().rows);
        assertThat(way.getText())
                .isEqualTo(rows.size() == 1 ? "See it in the list" : "See all %d in the list".formatted(rows.size()));
    }

    /** H3 */
    @Test
    @SignedInAs("salma")
    void homeShowsTheNewestOfOnesCommentsAndLeadsToThoseOfTheVersion() {
        var card = card("What became of your comments");
        assertThat(Shown.rows(card)).hasSizeBetween(1, 5);

        Address.open(find(Anchor.class, card).all().getLast().getHref());

        var own = currentActor.get().acting().orElseThrow();
        var version = UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getSegments()
                .get(1);
        var shown = Shown.text((Component) getCurrentView());
        var comments = jdbc.sql("""
                        select m.reference, m.organisation = :own as ours from comments.comment m
                        join strategies.strategy s on s.id = m.strategy where s.number = :version
                        """)
                .param("own", own.value())
                .param("version", Integer.valueOf(version))
                .query((row, _) -> Map.entry(row.getString("reference"), row.getBoolean("ours")))
                .list();
        assertThat(comments)
                .isNotEmpty()
                .allSatisfy(
                        comment -> assertThat(shown.contains(comment.getKey())).isEqualTo(comment.getValue()));
    }

    private Card card(String heading) {
        Address.open("");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        return find(Card.class).all().stream()
                .filter(one -> find(H2.class, one).single().getText().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private List<Waiting> waiting() {
        return toDo.of(currentActor.get());
    }
}
