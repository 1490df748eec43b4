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
import com.vaadin.flow.router.RouteData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mizizi.look.KeptIn;
import org.mizizi.shared.NotFoundException;
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
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .distinct()
                .flatMap(this::addresses)
                .forEach(address -> transaction.executeWithoutResult(all -> {
                    all.setRollbackOnly();
                    walk(address, found);
                }));
        return found;
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
                ((Button) button).click();
                look(address, found);
            }
        }
    }

    private void look(String address, Set<String> found) {
        var template = address.replaceAll("[A-Z]+-[0-9.]+|[0-9a-f-]{36}|[0-9]+", "*");
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

    /** The addresses a route stands for: with an object in each of its states where it names one. */
    private Stream<String> addresses(String template) {
        if (!template.contains(":")) {
            return Stream.of(template);
        }
        var kind = template.substring(0, template.indexOf('/'));
        var objects = objects(kind);
        assertThat(objects).as(kind).isNotEmpty();
        return objects.stream().map(object -> template.replaceAll(":[A-Za-z]+\\??(\\([^)]*\\))?", object));
    }

    private List<String> objects(String kind) {
        var sql = switch (kind) {
            case "rounds" -> "select reference from rounds.round";
            case "plans" -> "select distinct on (state) reference from plans.plan order by state, reference";
            case "priorities" ->
                "select distinct on (state) reference from priorities.priority order by state, reference";
            case "inputs" ->
                "select distinct on (state) reference from priorities.input where reference is not null order by state, reference";
            case "strategy" -> "select number::text from strategies.strategy";
            case "organisations" -> "select reference from actors.organisation order by reference limit 3";
            case "memberships" ->
                "select distinct on (state) id::text from actors.membership_change order by state, id";
            case "links" -> "select distinct on (state) id::text from traceability.link order by state, id";
            case "trace" ->
                "select distinct on (kind, standing) reference from traceability.node order by kind, standing, reference";
            case "notices" -> "select id::text from notifications.notice order by id limit 1";
            default -> throw new IllegalArgumentException("Say which objects the addresses of " + kind + " name");
        };
        return jdbc.sql(sql).query(String.class).list();
    }
}
