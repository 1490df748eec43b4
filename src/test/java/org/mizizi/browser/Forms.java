package org.mizizi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The forms of a page, found by looking: every field that can be written in, at once or behind something that opens it,
 * but where the form says that nothing is kept.
 * A field is known by what it is called and its place among fields of the same name.
 */
final class Forms {

    private static final int MOST_FIELDS = 90;

    /** Numbers the fields in sight, and tells of each what it is called, what kind it is and what stands in it. */
    private static final String FIELDS = """
            () => {
              const kinds = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-date-picker, vaadin-select,'
                + 'vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-radio-group, vaadin-checkbox,'
                + 'vaadin-checkbox-group';
              const holds = field => ({
                'vaadin-checkbox': () => String(field.checked),
                'vaadin-checkbox-group': () => (field.value || []).join(),
                'vaadin-radio-group': () => field.value || '',
                'vaadin-select': () => field.querySelector('vaadin-select-value-button').innerText,
                'vaadin-multi-select-combo-box': () => field.selectedItems.map(item => item.label).sort().join(),
              }[field.localName] || (() => field.inputElement.value))();
              const seen = new Map();
              document.querySelectorAll('[data-field]').forEach(field => field.removeAttribute('data-field'));
              return [...document.querySelectorAll(kinds)]
                .filter(field => field.checkVisibility() && !field.disabled && !field.readonly)
                .filter(field => !field.closest('[role=search], .tools, .in-confidence') && !field.parentElement.closest('vaadin-checkbox-group'))
                .map((field, number) => {
                  field.setAttribute('data-field', number);
                  const group = field.parentElement.closest('[role=group], vaadin-custom-field');
                  const called = [group && group.label, field.label, field.accessibleName, field.localName].join(' / ');
                  seen.set(called, (seen.get(called) || 0) + 1);
                  const kind = field.classList.contains('typed') ? 'number' : field.localName;
                  return [called + ' / ' + seen.get(called), kind, holds(field)];
                });
            }
            """;

    private static final String OPENERS = "main vaadin-button[aria-expanded=false]:not([disabled]):visible,"
            + " main vaadin-details:not([opened]) > vaadin-details-summary:visible,"
            + " main details:not([open]) > summary:visible";

    private static final String NAMES = """
            openers => openers.map(opener => (opener.getAttribute('aria-label') || opener.innerText).trim())
            """;

    /** A field in sight: its number on the page now, its name, its kind, and what stands in it. */
    record Field(int number, String name, String kind, String holds) {

        boolean takesWords() {
            return kind.equals("vaadin-text-field") || kind.equals("vaadin-text-area");
        }
    }

    /** A form at an address, behind what opens it, what was typed in each field, and which fields only opening it shows. */
    record Filled(String address, List<String> openers, Map<String, String> typed, Set<String> own) {

        @Override
        public String toString() {
            return address + " " + openers;
        }
    }

    private final Person person;

    Forms(Person person) {
        this.person = person;
    }

    private Page page() {
        return person.page();
    }

    Forms opens(String address, List<String> openers) {
        person.opens("/workspace/" + address);
        return opens(openers);
    }

    /** Opens on this page what stands before a form. */
    Forms opens(List<String> openers) {
        person.settle();
        openers.forEach(this::open);
        return this;
    }

    private void open(String opener) {
        var here = openers();
        if (here.contains(opener)) {
            page().locator(OPENERS).nth(here.indexOf(opener)).click();
            person.settle();
        }
    }

    /** What opens a form here, by its name. */
    @SuppressWarnings("unchecked")
    List<String> openers() {
        return (List<String>) page().locator(OPENERS).evaluateAll(NAMES);
    }

    @SuppressWarnings("unchecked")
    List<Field> fields() {
        var found = (List<List<String>>) page().evaluate(FIELDS);
        return IntStream.range(0, found.size())
                .mapToObj(number -> {
                    var field = found.get(number);
                    return new Field(number, field.get(0), field.get(1), field.get(2));
                })
                .toList();
    }

    Set<String> names() {
        return fields().stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stands in the fields, by their names. */
    Map<String, String> holds() {
        var holds = new LinkedHashMap<String, String>();
        fields().forEach(field -> holds.put(field.name(), field.holds()));
        return holds;
    }

    /** Types or chooses something in every field, those included that appear by it, and tells what then stands in each. */
    Map<String, String> fill(String words) {
        var done = new LinkedHashMap<String, String>();
        while (done.size() < MOST_FIELDS) {
            var next = fields().stream()
                    .filter(field -> !done.containsKey(field.name()))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            fill(next.get(), words);
            done.put(next.get().name(), "");
        }
        waitUntilKept();
        var holds = holds();
        done.replaceAll((name, _) -> holds.getOrDefault(name, ""));
        return done;
    }

    /** Fields that take words are not left: what is typed there is kept all the same. */
    void fill(Field field, String words) {
        var place = page().locator("[data-field='" + field.number() + "']");
        switch (field.kind()) {
            case "number" -> place.locator("input").fill("17");
            case "vaadin-email-field" -> place.locator("input").fill("somebody@example.org");
            case "vaadin-date-picker" -> place.locator("input").fill("17/03/2027");
            case "vaadin-text-field" -> place.locator("input").fill(words);
            case "vaadin-text-area" -> place.locator("textarea").fill(words);
            case "vaadin-checkbox" -> place.locator("input").check();
            case "vaadin-checkbox-group" -> place.locator("input").first().check();
            case "vaadin-radio-group" -> place.locator("input").last().check();
            case "vaadin-select" -> {
                place.locator("vaadin-select-value-button").click();
                pickLast(page().locator("vaadin-select-list-box:visible vaadin-select-item"));
            }
            default -> {
                place.locator("input").click();
                pickLast(page().locator(field.kind() + "-item:visible"));
            }
        }
        if (field.kind().equals("vaadin-date-picker")) {
            page().keyboard().press("Enter");
        } else if (!field.takesWords()) {
            page().keyboard().press("Tab");
        }
        person.settle();
    }

    private void pickLast(Locator items) {
        items.first().waitFor();
        person.settle();
        items.last().click();
    }

    /** As long as a form is keeping what was typed, it says so. */
    void waitUntilKept() {
        page().waitForFunction("() => !document.querySelector('[typing]')");
        person.settle();
    }
}
