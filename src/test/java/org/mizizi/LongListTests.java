package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.select.Select;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.look.LongList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list of the workspace when the country is real: the true number, a way to each row, and its state in the address (H1). */
@DemoTest
@Import({CountedStatements.class, GrownCountry.class})
@ViewPackages(packages = "org.mizizi")
class LongListTests extends SpringBrowserlessTest {

    private static final int MANY = 120;

    @Autowired
    GrownCountry country;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"rounds/%1$s/inputs", "rounds/%1$s/grouping", "priorities", "rounds/%2$s/responses"})
    @SignedInAs("nadia")
    void itSaysHowManyThereAreAndLeadsToEachOfThemOnce(String pattern) {
        country.inputs(MANY);
        country.responses(MANY);
        walk(pattern.formatted(country.collecting(), country.responding()));
    }

    @Test
    @SignedInAs("erik")
    void anAgencyFindsEachPriorityToAnswerOnce_H4() {
        country.priorities(MANY);
        walk(jdbc.sql("select reference from rounds.round where purpose = 'RESPOND' and state = 'OPEN'")
                .query((row, _) -> "rounds/" + row.getString(1) + "/responses")
                .single());
    }

    @Test
    @SignedInAs("nadia")
    void aListThatIsOnlyReadIsSentAsOnePiece() {
        Address.open("plans");
        var rows = find(LongList.class).single().rows;
        assertThat(Shown.rows(rows)).hasSizeGreaterThan(3);
        assertThat(find(UnorderedList.class, rows).single().getElement().getChildCount())
                .isZero();
    }

    private void walk(String begin) {
        var rows = new HashSet<String>();
        var total = 0;
        var address = Optional.of(begin);
        while (address.isPresent()) {
            Address.open(address.get());
            var list = find(LongList.class).single();
            var before = rows.size();
            Shown.rows(list.rows).forEach(row -> rows.add(row.outerHtml()));
            var part = find(Paragraph.class, list).all().stream()
                    .filter(paragraph -> "status".equals(paragraph.getElement().getAttribute("role")))
                    .map(Paragraph::getText)
                    .findFirst()
                    .orElseThrow();
            assertThat(part).startsWith(before + 1 + "–" + rows.size() + " of ");
            total = Integer.parseInt(part.replaceAll(".* of ", "").replace(",", ""));
            address = next(list);
        }
        assertThat(rows).hasSize(total).hasSizeGreaterThan(MANY);
    }

    @Test
    @SignedInAs("nadia")
    void theAddressKeepsWhatWasSearchedAndChosen() {
        country.inputs(MANY);
        var word = jdbc.sql("select title from priorities.input where reference like 'INP-9%' limit 1")
                .query(String.class)
                .single()
                .split(" ", 2)[0];
        Address.open("rounds/" + country.collecting() + "/inputs?answered=WAITING&sort=OLDEST&q="
                + URLEncoder.encode(word, StandardCharsets.UTF_8));
        var list = find(LongList.class).single();
        assertThat(list.search.getValue()).isEqualTo(word);
        assertThat(find(Select.class, list).all().stream().<Object>map(select -> ((Select<?>) select).getValue()))
                .contains("WAITING", "OLDEST");
        assertThat(next(list).orElseThrow()).contains("q=", "answered=WAITING", "sort=OLDEST", "page=");
    }

    @Test
    @SignedInAs("nadia")
    void theWayBackLeadsToWhatWasShownBeforeAndNotToEachLetterThatWasTyped() {
        Address.open("plans");
        steps();
        var list = find(LongList.class).single();
        test(list.search).setValue("r");
        assertThat(steps()).containsExactly("push plans?q=r");
        test(list.search).setValue("ro");
        assertThat(steps()).containsExactly("replace plans?q=ro");
        @SuppressWarnings("unchecked")
        Select<String> state = find(Select.class, list).all().getFirst();
        state.setValue("IN_REVIEW");
        assertThat(steps()).containsExactly("push plans?q=ro&state=IN_REVIEW");

        Address.open("plans?q=ro");
        var back = find(LongList.class).single();
        assertThat(back.search.getValue()).isEqualTo("ro");
        assertThat(back.chosen("state")).isNull();
    }

    /** What was done with the history of the browser since this was last asked. */
    private static List<String> steps() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("vaadin-navigate'")
                        || call.getExpression().contains("window.history"))
                .map(call -> (call.getExpression().contains("replace: true")
                                        || call.getExpression().contains("replaceState")
                                ? "replace "
                                : "push ")
                        + call.getParameters().get(1))
                .toList();
    }

    private Optional<String> next(LongList<?> list) {
        return find(Anchor.class, list).all().stream()
                .filter(anchor -> anchor.getText().equals("Next"))
                .map(Anchor::getHref)
                .findFirst();
    }
}
