package org.mizizi.traces.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.mizizi.look.Quiet;
import org.mizizi.look.ReferenceCode;
import org.mizizi.traces.Trace;
import org.mizizi.traces.TracePicture;
import org.mizizi.traces.TracePicture.Box;

/** The trace as a picture on wide screens: the lines drawn, the boxes ways on, as the site shows them. */
final class PictureCard extends Div {

    private final TracePicture picture;

    PictureCard(TracePicture picture, Trace trace) {
        this.picture = picture;
        var scroll = new Div(drawing());
        scroll.addClassNames("card", "scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("trace.picture"));
        addClassName("wide");
        add(scroll, legend());
        if (trace.isMoreThanDrawn()) {
            add(Quiet.line(new Span(getTranslation("trace.picture.part", trace.length()))));
        }
    }

    private Div drawing() {
        var lines = picture.lines().stream()
                .map(line -> stroke(line.style(), line.path()))
                .collect(joining());
        var drawing = new Div(new Svg("""
                <svg class="trace" xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" aria-hidden="true">%3$s</svg>
                """.formatted(picture.width(), picture.height(), lines)));
        drawing.addClassName("drawing");
        drawing.setWidth(picture.width() + "px");
        drawing.setHeight(picture.height() + "px");
        picture.headings().forEach(heading -> {
            var words = Quiet.text(getTranslation("trace.column." + heading.kind()));
            place(words, picture.mirrored() ? heading.x() - TracePicture.BOX_WIDTH : heading.x(), 0);
            words.setWidth(TracePicture.BOX_WIDTH + "px");
            drawing.add(words);
        });
        picture.boxes().forEach(box -> drawing.add(box(box)));
        return drawing;
    }

    private static Anchor box(Box box) {
        var stop = box.stop();
        var title = new Span(stop.title().text());
        title.addClassName("title");
        title.getElement()
                .setAttribute("lang", stop.title().language())
                .setAttribute("dir", stop.title().direction());
        var owner = Quiet.text(stop.owner());
        owner.getElement().setAttribute("dir", "auto");
        var way = new Anchor(stop.address(), new ReferenceCode(stop.reference()), title, owner);
        way.addClassNames("box", stop.external() ? "external" : "internal");
        place(way, box.x(), box.y());
        way.setWidth(box.width() + "px");
        way.setHeight(box.height() + "px");
        return way;
    }

    private static void place(Component part, int x, int y) {
        part.getElement().getStyle().set("left", x + "px").set("top", y + "px");
    }

    private UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("legend");
        TracePicture.STYLES.forEach(style -> legend.add(new ListItem(
                new Svg("<svg class=\"trace\" width=\"44\" height=\"10\" aria-hidden=\"true\">"
                        + stroke(style, "M2 5 H42") + "</svg>"),
                new Span(getTranslation("trace.legend." + style)))));
        return legend;
    }

    private static String stroke(String style, String path) {
        return "<path class=\"%s\" d=\"%s\"/>".formatted(style, path);
    }
}
