package org.mizizi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mizizi.ForeignTexts;

/** Looks at a page as a critic would: no barrier, nothing wider than the screen, nothing empty beneath it. */
final class Examiner {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("portal.pictures");
    private static final Map<String, ForeignTexts> FOREIGN = new ConcurrentHashMap<>();

    /** Words that touch the border of the card they are in, or hang over it; what can be scrolled may reach it (M1). */
    private static final String TOUCHING = """
            () => {
              const told = [];
              for (const card of document.querySelectorAll('.card')) {
                const box = card.getBoundingClientRect();
                const scrolls = getComputedStyle(card).overflowY === 'auto';
                const words = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
                while (words.nextNode()) {
                  const text = words.currentNode.textContent.trim();
                  const around = words.currentNode.parentElement;
                  if (!text || !around.checkVisibility() || around.closest('.wide, .scroll, pre, svg, [class*=visually-hidden]')
                      || getComputedStyle(around).clipPath !== 'none')
                    continue;
                  const range = document.createRange();
                  range.selectNodeContents(words.currentNode);
                  for (const line of range.getClientRects())
                    if (line.width > 1 && line.height > 1 && (line.left - box.left < 5 || box.right - line.right < 5
                        || !scrolls && (line.top - box.top < 2 || box.bottom - line.bottom < 2)))
                      told.push(text.slice(0, 60));
                }
              }
              return told.join('\\n');
            }
            """;

    /** Codes that people quote, broken at their hyphen over two lines. */
    private static final String BROKEN = """
            () => {
              const told = [];
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (words.nextNode()) {
                const node = words.currentNode;
                if (!node.parentElement.checkVisibility()) continue;
                for (const code of node.textContent.matchAll(/\\b[A-Z]{3,4}-\\d[\\d.]*/g)) {
                  const range = document.createRange();
                  range.setStart(node, code.index);
                  range.setEnd(node, code.index + code[0].length);
                  const lines = [...range.getClientRects()].filter(line => line.width > 1).map(line => Math.round(line.top));
                  if (Math.max(...lines) - Math.min(...lines) > 8) told.push(node.textContent.trim().slice(0, 80));
                }
              }
              return told.join('\\n');
            }
            """;

    /** All that is read here or heard of it in the language of the page, in what is drawn apart as well. */
    private static final String READ = """
            alsoHeard => {
              const roots = [document.body], read = new Set(), own = document.documentElement.lang;
              const around = part => part.parentElement || part.assignedSlot || part.getRootNode().host;
              const inOwnWords = part => {
                for (let one = part; one; one = around(one)) {
                  if (one.matches('code, pre, .ref, script, style, template, [translate=no], [aria-hidden=true]')) return false;
                  if (one.hasAttribute('lang')) return one.lang === own;
                }
                return true;
              };
              for (let next = 0; next < roots.length; next++)
                for (const part of roots[next].querySelectorAll('*')) {
                  if (part.shadowRoot) roots.push(part.shadowRoot);
                  const heard = alsoHeard ? ['aria-label', 'title', 'placeholder', 'alt'].map(name => part.getAttribute(name)) : [];
                  const seen = [...part.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data);
                  const told = [...heard, ...seen].filter(text => text && text.trim());
                  if (told.length && part.checkVisibility() && inOwnWords(part)) told.forEach(text => read.add(text));
                }
              return [...read];
            }
            """;

    /** A page of the workspace scrolls within its layout. */
    private static final String WHOLE = """
            () => {
              const page = document.querySelector('vaadin-app-layout > .page');
              return page ? Math.ceil(page.getBoundingClientRect().top + page.scrollHeight) : 0;
            }
            """;

    /** What says in which direction it runs, and runs in another. */
    private static final String TURNED = """
            () => [...document.querySelectorAll('[dir=ltr], [dir=rtl]')]
                .filter(part => part.checkVisibility() && getComputedStyle(part).direction !== part.dir)
                .map(part => part.outerHTML.slice(0, 80)).join('\\n')
            """;

    private static final String WIDER = "document.documentElement.scrollWidth - window.innerWidth";
    private static final String BENEATH = "document.querySelector('vaadin-app-layout')"
            + " ? document.documentElement.scrollHeight - window.innerHeight : 0";

    /** Nothing fades in or out any more, here or in what is drawn apart: half-faded words have no contrast. */
    private static final String STILL = """
            () => {
              const roots = [document];
              for (let next = 0; next < roots.length; next++) {
                roots[next].querySelectorAll('*').forEach(one => { if (one.shadowRoot) roots.push(one.shadowRoot); });
              }
              return roots.flatMap(root => root.getAnimations()).every(moving =>
                moving.playState !== 'running' || moving.effect.getComputedTiming().endTime === Infinity);
            }
            """;

    private Examiner() {}

    /** Waits for the end of what opens, closes or changes its colour. */
    static void waitUntilStill(Page page) {
        page.waitForFunction(STILL);
    }

    /** A picture of the whole page in target/screenshots, if asked for with -Dportal.pictures=true. */
    static void picture(Page page, String name) {
        if (PICTURES_WANTED) {
            var screen = page.viewportSize();
            page.setViewportSize(screen.width, Math.max(screen.height, number(page, WHOLE)));
            page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
            page.setViewportSize(screen.width, screen.height);
        }
    }

    static void examine(Page page, String name) {
        assertThat(Barriers.in(page)).as(name).isEmpty();
        assertThat(foreign(page).untranslated(read(page, true)))
                .as("%s says something in English", name)
                .isEmpty();
        assertThat((String) page.evaluate(TOUCHING))
                .as("%s has words on the border of a card", name)
                .isEmpty();
        assertThat((String) page.evaluate(BROKEN))
                .as("%s has codes that are broken over two lines", name)
                .isEmpty();
        assertThat((String) page.evaluate(TURNED))
                .as("%s has words that run in the wrong direction", name)
                .isEmpty();
        assertThat(number(page, WIDER)).as("%s is wider than the screen", name).isLessThanOrEqualTo(0);
        assertThat(number(page, BENEATH))
                .as("%s scrolls on to an empty screen", name)
                .isLessThanOrEqualTo(0);
    }

    /** All that is written here is in the language of its reader, or marked with its own; what is only heard cannot be marked. */
    static void readsAlone(Page page, String name) {
        assertThat(foreign(page).among(read(page, false)))
                .as("%s says something in another language than its reader’s", name)
                .isEmpty();
    }

    private static ForeignTexts foreign(Page page) {
        return FOREIGN.computeIfAbsent(
                String.valueOf(page.evaluate("document.documentElement.lang")), ForeignTexts::to);
    }

    @SuppressWarnings("unchecked")
    private static List<String> read(Page page, boolean alsoHeard) {
        return (List<String>) page.evaluate(READ, alsoHeard);
    }

    private static int number(Page page, String measure) {
        return ((Number) page.evaluate(measure)).intValue();
    }
}
