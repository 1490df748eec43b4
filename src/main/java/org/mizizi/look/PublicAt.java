package org.mizizi.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mizizi.shared.Paths;

/** That a page of the workspace is public as well, and where: the only way from there to the same page of the site. */
public final class PublicAt extends Paragraph {

    public PublicAt(Locale reader, String... segments) {
        var address = Paths.site(reader, segments);
        var way = new Anchor(address, new ReferenceCode(address));
        way.setRouterIgnore(true);
        addClassName("quiet");
        add(new Span(getTranslation(reader, "shell.public-at") + " "), way);
    }
}
