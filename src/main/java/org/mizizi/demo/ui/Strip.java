package org.mizizi.demo.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.Words;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.shared.Paths;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What one can do with the demo country from any page of the workspace: see the page as somebody else, let time pass, read
 * the mails, follow one sentence, put everything back. Plain forms, as the session ends with the person it belongs to.
 */
@Tag("details")
class Strip extends HtmlContainer {

    private static final String SIGN_IN = "/sign-in";

    Strip(Locale locale, List<DemoPerson> people, String now) {
        addClassName("demo");
        var summary = new HtmlContainer("summary");
        summary.setText(getTranslation(locale, "demo.strip.as"));
        add(summary, links(locale), clock(locale, now), asSomebodyElse(locale, people));
    }

    private HtmlContainer asSomebodyElse(Locale locale, List<DemoPerson> people) {
        var form = form(SIGN_IN);
        form.addClassName("demo-people");
        people.forEach(person -> form.add(button(person, locale)));
        return form;
    }

    private NativeButton button(DemoPerson person, Locale locale) {
        var account = person.account();
        var organisation = Words.of(person.organisation(), locale);
        organisation.addClassName("quiet");
        var button = new NativeButton();
        button.add(new Span(account.displayName()), organisation);
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("formaction", SIGN_IN + "/" + account.username());
        return button;
    }

    private HtmlContainer clock(Locale locale, String now) {
        var form = form(SIGN_IN + "/clock");
        form.add(
                new Span(getTranslation(locale, "demo.clock.now", now)),
                later(getTranslation(locale, "demo.clock.day"), 1),
                later(getTranslation(locale, "demo.clock.week"), 7));
        return form;
    }

    private static NativeButton later(String text, int days) {
        var button = new NativeButton(text);
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        button.getElement().setAttribute("name", "days");
        button.getElement().setAttribute("value", String.valueOf(days));
        return button;
    }

    private Div links(Locale locale) {
        var links = new Div(
                link(Paths.site(locale, "follow", "1"), getTranslation(locale, "demo.strip.follow")),
                link(SIGN_IN + "/mails", getTranslation(locale, "demo.strip.mails")),
                link(SIGN_IN + "/back", getTranslation(locale, "demo.strip.back")));
        links.addClassName("demo-links");
        return links;
    }

    private static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static HtmlContainer form(String address) {
        var form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "post");
        form.getElement().setAttribute("action", address);
        csrf().ifPresent(token -> form.add(hidden(token.getParameterName(), token.getToken())));
        return form;
    }

    private static HtmlContainer hidden(String name, String value) {
        var field = new HtmlContainer("input");
        field.getElement().setAttribute("type", "hidden");
        field.getElement().setAttribute("name", name);
        field.getElement().setAttribute("value", value);
        return field;
    }

    private static Optional<CsrfToken> csrf() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast);
    }
}
