package org.mizizi.browser;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * WCAG 2.2 AA as axe finds it. It runs once for each state of a view: two pages made of the same kinds of parts, in one direction
 * and width, are one. The contrast of words, which takes three quarters of its time, is measured once for each kind of place
 * that words stand in.
 */
final class Barriers {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String CONTRAST = "color-contrast";
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();
    private static final Set<String> MEASURED = ConcurrentHashMap.newKeySet();

    /** Each kind of part within its parent: its tag and what axe goes by, without the words. */
    private static final String PARTS = """
            () => {
              const own = ['id', 'for', 'href', 'value', 'src', 'style', 'd', 'transform', 'points'];
              const kind = part => part.tagName + [...part.attributes]
                  .map(({name, value}) => own.includes(name) || /\\d/.test(value) ? name : name + '=' + value)
                  .filter(said => said.length < 60).sort().join(' ');
              const parts = new Set();
              for (const part of document.querySelectorAll('body *'))
                parts.add(kind(part.parentElement) + '>' + kind(part) + (part.textContent.trim() ? '' : '!'));
              return document.documentElement.dir + innerWidth + [...parts].sort().join('\\n');
            }
            """;

    /** Marks what has words of its own or draws them apart, each with its place: what it is, and is within, as styles tell it. */
    private static final String PLACES = """
            () => {
              const wordy = ['id', 'href', 'title', 'lang', 'dir', 'name', 'datetime', 'path', 'placeholder', 'tabindex'];
              const kind = part => part.tagName + [...part.attributes]
                  .filter(({name}) => !wordy.includes(name) && !/^(aria-(label|described|controls)|data-)/.test(name))
                  .map(({name, value}) => /\\d/.test(value) || value.length > 60 ? name : name + '=' + value).sort().join(' ');
              const places = new Set();
              for (const part of document.querySelectorAll('body, body *')) {
                if (!part.shadowRoot && ![...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                  continue;
                let place = innerWidth;
                for (let around = part; around; around = around.parentElement) place += '<' + kind(around);
                part.dataset.place = place;
                places.add(place);
              }
              return [...places];
            }
            """;

    private static final String UNMARK = """
            places => {
              const these = new Set(places);
              for (const part of document.querySelectorAll('[data-place]'))
                if (these.has(part.dataset.place)) delete part.dataset.place;
            }
            """;

    private Barriers() {}

    /** Told one a line; nothing where there is none, or where the same was examined before. */
    static String in(Page page) {
        return Stream.of(examined(page), contrast(page))
                .filter(not(String::isEmpty))
                .collect(joining("\n"));
    }

    private static String examined(Page page) {
        return EXAMINED.add((String) page.evaluate(PARTS))
                ? told(axe(page).withTags(RULES).disableRules(List.of(CONTRAST)))
                : "";
    }

    @SuppressWarnings("unchecked")
    private static String contrast(Page page) {
        var places = (List<String>) page.evaluate(PLACES);
        var known = places.stream().filter(place -> !MEASURED.add(place)).toList();
        page.evaluate(UNMARK, known);
        var told = known.size() < places.size()
                ? told(axe(page).withRules(List.of(CONTRAST)).include("[data-place]"))
                : "";
        page.evaluate(UNMARK, places);
        return told;
    }

    /** What passes is not told of part by part, which takes as long again as finding it. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static String told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Barriers::told).collect(joining("\n"));
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getTarget() + " " + node.getFailureSummary())
                        .collect(joining("; "));
    }
}
