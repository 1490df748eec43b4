package org.mizizi.look;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view of the workspace: one heading, one leading sentence, then the content. The heading is the title of the browser
 * window too. Views set every text in {@code localeChange}, with {@link #name}.
 */
public abstract class Page extends Composite<Main> implements LocaleChangeObserver, HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private String title = "";

    protected Page() {
        getContent().addClassName("page");
        lead.addClassName("lead");
        lead.setVisible(false);
        body.addClassName("page-body");
        getContent().add(heading, lead, body);
    }

    /** Where a view puts its content. */
    protected final Div body() {
        return body;
    }

    /** Sets the heading, and the sentence under it (none when blank). */
    protected final void name(String newTitle, String leadingSentence) {
        title = newTitle;
        heading.setText(newTitle);
        lead.setText(leadingSentence);
        lead.setVisible(!leadingSentence.isBlank());
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public final String getPageTitle() {
        return title.isBlank() ? "Mizizi" : title + " · Mizizi";
    }
}
