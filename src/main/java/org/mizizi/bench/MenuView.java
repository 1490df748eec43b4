package org.mizizi.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.AnnotationMetadata;

/** A view to which the menu of the workspace leads, and who has it there: nobody named means everybody who has signed in. */
record MenuView(String route, double order, Set<String> roles) {

    private static final String MENU = "com.vaadin.flow.router.Menu";
    private static final String ROUTE = "com.vaadin.flow.router.Route";
    private static final String ROLES = "jakarta.annotation.security.RolesAllowed";

    /** More than one list stands there, or what is no list. */
    private static final Set<String> PAGES = Set.of("", "figures", "country", "self-check", "strategy");

    /** In the order of the menu, found by what they say of themselves. */
    static List<MenuView> all() {
        var finder = new ClassPathScanningCandidateComponentProvider(false);
        finder.addIncludeFilter((reader, _) -> reader.getAnnotationMetadata().hasAnnotation(MENU));
        return finder.findCandidateComponents("org.mizizi").stream()
                .map(found -> of(((AnnotatedBeanDefinition) found).getMetadata()))
                .sorted(Comparator.comparingDouble(MenuView::order))
                .toList();
    }

    private static MenuView of(AnnotationMetadata view) {
        var said = view.getAnnotations();
        return new MenuView(
                said.get(ROUTE).getString("value"),
                said.get(MENU).getDouble("order"),
                view.hasAnnotation(ROLES) ? Set.of(said.get(ROLES).getStringArray("value")) : Set.of());
    }

    boolean isFor(Role role) {
        return roles.isEmpty() || roles.contains(role.name());
    }

    int statements() {
        return PAGES.contains(route) ? 8 : 5;
    }

    String words() {
        return route.isEmpty() ? "home" : route;
    }
}
