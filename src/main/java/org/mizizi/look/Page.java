package org.mizizi.look;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Piece;
import org.mizizi.shared.Wording;

/**
 * A view of the workspace: one heading, one leading sentence, then the content. The heading is the title of the browser
 * window too. Views set every text in {@code localeChange}, with {@link #name}.
 */
public abstract class Page extends Composite<Main> implements LocaleChangeObserver, HasDynamicTitle {

    private static final String FOCUSED_WHERE_NOTHING_IS =
            "if (document.activeElement === document.body) this.focus({preventScroll: true})";

    private final Nav trail = new Nav();
    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private String title = "";

    protected Page() {
        getContent().addClassName("page");
        lead.addClassName("lead");
        lead.setVisible(false);
        body.addClassName("page-body");
        trail.addClassName("trail");
        getContent().add(trail, heading, lead, body);
    }

    /** Where a view puts its content. */
    protected final Div body() {
        return body;
    }

    /** Sets the heading, and the sentence under it (none when blank). */
    protected final void name(String newTitle, String leadingSentence) {
        name(newTitle, List.of(), leadingSentence);
    }

    /** The same where the heading is what somebody wrote, marked with its language. */
    protected final void name(Wording newTitle, String leadingSentence) {
        name(newTitle.text(), List.of(newTitle), leadingSentence);
    }

    /** The same where the heading quotes these words. */
    protected final void name(String newTitle, List<Wording> quoted, String leadingSentence) {
        title = newTitle;
        entitle(newTitle, foreign(quoted));
        lead.setText(leadingSentence);
        lead.setVisible(!leadingSentence.isBlank());
        showTheWayBack();
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Whoever pressed what is gone by now goes on from the heading, and not from the top of the window. */
    final void goOnFromHeading() {
        heading.getElement().setAttribute("tabindex", "-1").executeJs(FOCUSED_WHERE_NOTHING_IS);
    }

    private List<Wording> foreign(List<Wording> quoted) {
        return quoted.stream().filter(wording -> !wording.isOf(getLocale())).toList();
    }

    /** A code in it stays in one piece at the end of a line. */
    private void entitle(String text, List<Wording> quoted) {
        if (!quoted.isEmpty() || Piece.of(text).stream().anyMatch(Piece::whole)) {
            heading.setText("");
            heading.add(new Sentence(text, quoted));
        } else {
            heading.setText(text);
        }
    }

    @Override
    public final String getPageTitle() {
        return title.isBlank() ? "Mizizi" : title + " · Mizizi";
    }

    /** Above a page that stands below one of the menu: the way back to that one; above one that stands apart, home. */
    private void showTheWayBack() {
        trail.removeAll();
        var here = getUI().map(ui -> ui.getInternals().getActiveViewLocation().getPath())
                .orElse("");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !entry.path().isBlank() && below(entry.path(), here))
                .map(entry -> new Anchor(path(entry), getTranslation(entry.title())))
                .filter(way -> !way.getText().equals(heading.getText()))
                .findFirst()
                .or(() -> standsApart(here) ? Optional.of(home()) : Optional.empty())
                .ifPresent(trail::add);
        trail.setAriaLabel(getTranslation("shell.way-back"));
        trail.setVisible(trail.getComponentCount() > 0);
    }

    private boolean standsApart(String here) {
        return getClass().isAnnotationPresent(Route.class)
                && MenuConfiguration.getMenuEntries().stream()
                        .noneMatch(entry -> path(entry).equals(here) || below(entry.path(), here));
    }

    private Anchor home() {
        return new Anchor(Paths.WORKSPACE, getTranslation("menu.home"));
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static boolean below(String path, String here) {
        return here.startsWith((path.startsWith("/") ? path.substring(1) : path) + "/");
    }
}
