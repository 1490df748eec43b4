package org.mizizi.look;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a browser does with an element. Its text is sent to a page once, however many elements do it there and in the views
 * that follow.
 *
 * @param name one for each text
 * @param parameters as the text calls them, separated by commas; {@code this} is the element
 */
record Script(String name, String parameters, String text) {

    /** Which of them a page knows. */
    private static final class Known {
        private final Set<String> names = new HashSet<>();
    }

    /** Does it as soon as the element is there. */
    void on(Element element, Object... values) {
        element.getNode().runWhenAttached(page -> {
            tell(page);
            var given = IntStream.range(0, values.length)
                    .mapToObj(place -> ", $" + place)
                    .collect(Collectors.joining());
            element.executeJs("mizizi.%s.call(this%s)".formatted(name, given), values);
        });
    }

    private void tell(UI page) {
        var known = ComponentUtil.getData(page, Known.class);
        if (known == null) {
            known = new Known();
            ComponentUtil.setData(page, Known.class, known);
        }
        if (known.names.add(name)) {
            page.getPage()
                    .executeJs("(window.mizizi ??= {}).%s = function (%s) {\n%s}".formatted(name, parameters, text));
        }
    }
}
