package org.mizizi;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** What a browser shows of a part of the workspace, whether it was sent as many parts or as one piece. */
public final class Shown {

    /** A link as it is read, and where it leads. */
    public record Link(String text, String href) {}

    private Shown() {}

    public static String text(HasElement part) {
        return text(part.getElement());
    }

    public static String text(Element part) {
        return part.isTextNode() ? part.getText() : html(part).wholeText();
    }

    /** The elements that a selector of style sheets names. */
    public static Elements all(String selector, HasElement part) {
        return html(part.getElement()).select(selector);
    }

    /** The rows of lists. */
    public static Elements rows(HasElement part) {
        return all("li.row", part);
    }

    public static List<Link> links(HasElement part) {
        return all("a[href]", part).stream()
                .map(link -> new Link(link.wholeText(), link.attr("href")))
                .toList();
    }

    public static List<String> addresses(HasElement part) {
        return links(part).stream().map(Link::href).toList();
    }

    public static org.jsoup.nodes.Element html(Element part) {
        return (org.jsoup.nodes.Element) ElementUtil.toJsoup(new Document(""), part);
    }
}
