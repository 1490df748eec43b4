package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/**
 * Words, links and signals with which nothing is done but reading. They are sent as one piece and kept as one: as parts, each
 * of them takes a kilobyte and more of memory for as long as the page is open, and as much of the line.
 */
public final class StandsStill {

    private static final String CONTENT = "innerHTML";

    private StandsStill() {}

    /** Makes one piece of what this contains before it is sent, where nobody can press, type or change anything in it. */
    public static <C extends Component> C inOnePiece(C whole) {
        return beforeItIsSent(whole, StandsStill::makeOne);
    }

    /** The same; where something can be done in some parts of the list that it contains, each of the others is a piece. */
    static <C extends Component> C inFewPieces(C whole, HasElement list) {
        return beforeItIsSent(whole, element -> {
            if (!makeOne(element)) {
                list.getElement().getChildren().forEach(StandsStill::makeOne);
            }
        });
    }

    private static <C extends Component> C beforeItIsSent(C whole, Consumer<Element> work) {
        var element = whole.getElement();
        element.getNode().runWhenAttached(ui -> ui.beforeClientResponse(whole, _ -> work.accept(element)));
        return whole;
    }

    private static boolean makeOne(Element whole) {
        var still = whole.getChildCount() > 0 && whole.getChildren().allMatch(StandsStill::stands);
        if (still) {
            var content = written(whole);
            whole.removeAllChildren();
            whole.setProperty(CONTENT, content);
        }
        return still;
    }

    private static boolean stands(Element part) {
        return part.isTextNode()
                || (isPlain(part) && part.isVisible() && part.getChildren().allMatch(StandsStill::stands));
    }

    /** An element of HTML that is what its attributes say, or a piece already. */
    private static boolean isPlain(Element part) {
        return !part.getTag().contains("-")
                && part.getPropertyNames().allMatch(CONTENT::equals)
                && part.getShadowRoot().isEmpty()
                && part.getNode()
                        .getFeatureIfInitialized(ElementListenerMap.class)
                        .isEmpty();
    }

    /** As it is: the line breaks of people's words stay, and none are added. */
    private static String written(Element whole) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        whole.getChildren()
                .map(part -> ElementUtil.toJsoup(document, part))
                .toList()
                .forEach(document::appendChild);
        return document.html();
    }
}
