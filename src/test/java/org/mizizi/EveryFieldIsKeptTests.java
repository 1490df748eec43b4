package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.look.KeptIn;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoPeople;
import org.mizizi.shared.NotFoundException;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * B1, B2: every field of every view has a place where what is typed is kept. All views are opened, and whatever their
 * buttons open; nothing of that stays.
 */
@DemoTest
@ViewPackages(packages = "org.mizizi")
class EveryFieldIsKeptTests extends SpringBrowserlessTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoPeople people;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    TransactionTemplate transaction;

    private int fields;

    @Test
    @SignedInAs("nadia")
    void whatTheConvenorTypesIsKept() {
        assertThat(notKept()).isEmpty();
        assertThat(fields).isGreaterThan(100);
    }

    @Test
    @SignedInAs("grace")
    void whatAMinistryOfficerTypesIsKept() {
        assertThat(notKept()).isEmpty();
        assertThat(fields).isGreaterThan(10);
    }

    @Test
    @SignedInAs("okello")
    void whatAMinistryApproverTypesIsKept() {
        assertThat(notKept()).isEmpty();
        assertThat(fields).isGreaterThan(10);
    }

    @Test
    @SignedInAs("salma")
    void whatARepresentativeTypesIsKept() {
        assertThat(notKept()).isEmpty();
        assertThat(fields).isGreaterThan(10);
    }

    @Test
    @SignedInAs("erik")
    void whatAnExternalOfficerTypesIsKept() {
        assertThat(notKept()).isEmpty();
        assertThat(fields).isGreaterThan(10);
    }

    @Test
    @SignedInAs("sami")
    void whatTheAdministratorTypesIsKept() {
        assertThat(notKept()).isEmpty();
    }

    private Set<String> notKept() {
        var found = new TreeSet<String>();
        var draft = asNadia(this::beginDraft);
        try {
            new Addresses(RouteConfiguration.forApplicationScope(), jdbc)
                    .all()
                    .forEach(address -> transaction.executeWithoutResult(all -> {
                        all.setRollbackOnly();
                        walk(address, found);
                    }));
        } finally {
            asNadia(() -> {
                drafts.discard(draft.id());
                return draft;
            });
        }
        return found;
    }

    private Strategy asNadia(Supplier<Strategy> work) {
        var nadia = people.all().stream()
                .map(DemoPeople.DemoPerson::account)
                .filter(account -> account.username().equals("nadia"))
                .findFirst()
                .orElseThrow();
        return ActingAs.person(nadia, work);
    }

    /** One version in writing, so that its editors are walked too. */
    private Strategy beginDraft() {
        var latest = strategies.all().getFirst();
        return strategies.draftFrom(latest.id(), latest.title());
    }

    private void walk(String address, Set<String> found) {
        try {
            Address.open(address);
            roundTrip();
        } catch (NotFoundException _) {
            return;
        }
        look(address, found);
        for (var button : all((Component) getCurrentView())
                .filter(Button.class::isInstance)
                .toList()) {
            if (button.isAttached() && button.isVisible() && ((HasEnabled) button).isEnabled()) {
                var before = fields();
                var view = getCurrentView();
                ((Button) button).click();
                look(address, found);
                if (getCurrentView().equals(view)
                        && fields() > before
                        && KeptIn.of(button).isEmpty()
                        && !saysThatItOpens(button)) {
                    found.add(Addresses.template(address) + ": a form behind a button that does not say so: "
                            + ((Button) button).getText());
                }
            }
        }
    }

    private static long fields() {
        return all(UI.getCurrent())
                .filter(component -> component instanceof HasValue && component.isVisible())
                .count();
    }

    /** To those who do not see it, and to the test that types in every form through the browser. */
    private static boolean saysThatItOpens(Component button) {
        return button.getElement().hasAttribute("aria-expanded");
    }

    private void look(String address, Set<String> found) {
        var template = Addresses.template(address);
        all(UI.getCurrent())
                .filter(component -> component instanceof HasValue && !(component instanceof Checkbox))
                .filter(component -> !partOfAnother(component))
                .peek(_ -> fields++)
                .filter(component -> KeptIn.of(component).isEmpty())
                .map(component -> template + ": " + component.getClass().getSimpleName() + " " + label(component))
                .forEach(found::add);
    }

    /** The area of one language is kept with the field it belongs to. */
    private static boolean partOfAnother(Component component) {
        return component
                .getParent()
                .filter(parent -> parent instanceof CustomField || parent instanceof HasValue || partOfAnother(parent))
                .isPresent();
    }

    private static String label(Component component) {
        return Optional.of(component)
                .filter(HasLabel.class::isInstance)
                .map(labelled -> ((HasLabel) labelled).getLabel())
                .orElse("");
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EveryFieldIsKeptTests::all));
    }
}
