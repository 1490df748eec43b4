package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What a person does on a page, by the names that are read aloud: press, follow, write, choose. */
final class Hands {

    private static final int WIDEST_PHONE = 450;

    private final Person person;

    Hands(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    Hands opens(String path) {
        person.opens(path);
        return this;
    }

    Hands sees(String name) {
        person.sees(name);
        return this;
    }

    Hands presses(String key, Object... arguments) {
        called(AriaRole.BUTTON, person.reads(key, arguments)).click();
        person.settle();
        return this;
    }

    /** Presses a button and says yes to the question that follows. */
    Hands pressesAndConfirms(String key, Object... arguments) {
        return presses(key, arguments).confirms(key, arguments);
    }

    /** Says yes to the question that stands before everything else. */
    Hands confirms(String key, Object... arguments) {
        person.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(person.reads(key + ".yes", arguments))
                                .setExact(true))
                .click();
        person.settle();
        return this;
    }

    /** Opens what is folded away under these words. */
    Hands unfolds(String key) {
        person.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(person.reads(key)))
                .first()
                .click();
        person.settle();
        return this;
    }

    /** Follows a link, and waits until the browser has turned to where it leads. */
    Hands follows(String key, Object... arguments) {
        var link = called(AriaRole.LINK, person.reads(key, arguments));
        var left = person.page().url();
        var leaves = (boolean) link.evaluate("link => link.href !== location.href && link.target !== '_blank'");
        link.click();
        if (leaves) {
            person.page().waitForURL(address -> !address.equals(left));
        }
        person.settle();
        return this;
    }

    /** To a page of the menu, which a phone keeps closed. */
    Hands goesByTheMenu(String key) {
        var item = person.page()
                .locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(person.reads(key)));
        if (person.hasAPhone()) {
            presses("shell.menu");
        }
        item.first().click();
        person.settle();
        return this;
    }

    Hands writes(String key, String words) {
        return writesIn(person.reads(key), words);
    }

    Hands writesIn(String label, String words) {
        var field = containing(AriaRole.TEXTBOX, label).first();
        field.fill(words);
        field.press("Tab");
        person.settle();
        return this;
    }

    /** Fills the areas of all languages under one label. */
    Hands writes(String key, Said words) {
        return writesIn(person.reads(key), words);
    }

    Hands writesIn(String label, Said words) {
        var group = called(AriaRole.GROUP, label).last();
        for (var language : new String[] {"en", "fr", "ar"}) {
            group.locator("vaadin-text-area textarea[lang=" + language + "]").fill(words.in(language));
        }
        group.locator("textarea").last().press("Tab");
        person.settle();
        return this;
    }

    Hands chooses(String key) {
        return choosesIn(containing(AriaRole.RADIO, person.reads(key)).first());
    }

    Hands chooses(String groupKey, String optionKey) {
        var group = containing(AriaRole.RADIOGROUP, person.reads(groupKey)).last();
        return choosesIn(
                group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(person.reads(optionKey)))
                        .first());
    }

    Hands choosesNamed(String option) {
        return choosesIn(containing(AriaRole.RADIO, option).first());
    }

    private Hands choosesIn(Locator radio) {
        radio.check();
        person.settle();
        return this;
    }

    /** Types into a combo box and takes the suggestion. */
    Hands picks(String key, String words) {
        var box = containing(AriaRole.COMBOBOX, person.reads(key)).first();
        box.fill(words);
        person.settle();
        suggestion(words).click();
        person.settle();
        return this;
    }

    /** Sends a file where the button with these words asks for one. */
    Hands sends(String key, FilePayload file) {
        var upload = person.page()
                .locator("vaadin-upload")
                .filter(new Locator.FilterOptions().setHasText(person.reads(key)));
        person.page().waitForFunction("upload => Boolean(upload.target)", upload.elementHandle());
        upload.locator("input[type=file]").setInputFiles(file);
        person.settle();
        return this;
    }

    /** Closes the list of a combo box in which more could be chosen. */
    Hands leavesList() {
        person.page().keyboard().press("Escape");
        return leavesField();
    }

    Hands leavesField() {
        person.page().keyboard().press("Tab");
        person.settle();
        return this;
    }

    Hands selects(String key, String option) {
        return selectsIn(containing(AriaRole.BUTTON, person.reads(key)).last(), option);
    }

    /** Opens a list and takes what it offers; a closed one shows what was taken as an option too. */
    Hands selectsIn(Locator button, String option) {
        button.click();
        var list = person.page().locator("vaadin-select-list-box:visible");
        list.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        assertThat(list).hasCount(0);
        person.settle();
        return this;
    }

    private Locator suggestion(String words) {
        return person.page()
                .getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(words))
                .first();
    }

    Hands ticks(String label) {
        containing(AriaRole.CHECKBOX, label).first().check();
        person.settle();
        return this;
    }

    /** Chooses a day with the keyboard, so many steps of an arrow or page key from the day the calendar offers. */
    Hands choosesDay(String key, String arrow, int steps) {
        return choosesDayIn(person.reads(key), arrow, steps);
    }

    Hands choosesDayIn(String label, String arrow, int steps) {
        var field = containing(AriaRole.COMBOBOX, label).last();
        field.click();
        var calendar = person.page().locator("vaadin-date-picker-overlay-content:visible");
        assertThat(calendar).hasCount(1);
        assertThat(calendar.locator("vaadin-month-calendar [part~='date']").first())
                .isVisible();
        if (!onAPhone()) {
            field.press("ArrowDown");
        }
        assertThat(calendar.locator("vaadin-month-calendar :focus")).hasCount(1);
        var keyboard = person.page().keyboard();
        for (var step = 0; step < steps; step++) {
            keyboard.press(arrow);
        }
        keyboard.press("Enter");
        if (calendar.isVisible()) {
            keyboard.press("Escape");
        }
        assertThat(calendar).hasCount(0);
        person.settle();
        return this;
    }

    /** On a narrow screen a tap puts the calendar in the place of the field, and the focus in the calendar. */
    private boolean onAPhone() {
        return person.page().viewportSize().width <= WIDEST_PHONE;
    }

    /** The receipt, or the refusal, that the portal answers with. */
    Hands isTold(String key, Object... arguments) {
        assertThat(person.page()
                        .locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText(person.reads(key, arguments)))
                        .first())
                .isVisible();
        return this;
    }

    Hands finds(String words) {
        assertThat(person.page().getByText(words).first()).isVisible();
        return this;
    }

    Hands findsText(String key, Object... arguments) {
        return finds(person.reads(key, arguments));
    }

    Hands findsNo(AriaRole role, String key) {
        assertThat(called(role, person.reads(key))).hasCount(0);
        return this;
    }

    Hands cannotPress(String key, Object... arguments) {
        assertThat(called(AriaRole.BUTTON, person.reads(key, arguments))).isDisabled();
        return this;
    }

    /** Sends the press of a button that is off, as someone would who rewrites the page. */
    Hands forces(String key) {
        called(AriaRole.BUTTON, person.reads(key)).evaluate("""
                button => {
                    button.disabled = false;
                    button.removeAttribute('aria-disabled');
                    button.click();
                }""");
        person.settle();
        return this;
    }

    Locator called(AriaRole role, String name) {
        return person.page()
                .getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator containing(AriaRole role, String name) {
        return person.page().getByRole(role, new GetByRoleOptions().setName(name));
    }
}
