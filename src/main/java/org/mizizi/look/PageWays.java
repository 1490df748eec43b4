package org.mizizi.look;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.PageKey;

/** The ways to the pages before and after this one. */
public final class PageWays extends Nav {

    public PageWays() {
        addClassNames("actions", "pages");
    }

    /** {@code address} says where the page at a key is found. */
    public PageWays show(ListPage<?> page, Function<PageKey, Address> address) {
        removeAll();
        setAriaLabel(getTranslation("list.pages"));
        way("list.previous", page.previous(), address);
        way("list.next", page.next(), address);
        setVisible(page.isSeveral());
        return this;
    }

    private void way(String text, @Nullable PageKey key, Function<PageKey, Address> address) {
        if (key != null) {
            var way = new Anchor(address.apply(key).written(), getTranslation(text));
            way.addClassName("button");
            add(way);
        }
    }

    /** Which part of how many is shown. */
    public String part(ListPage<?> page) {
        return page.isSeveral()
                ? getTranslation("list.part", page.first(), page.last(), page.total())
                : getTranslation("list.whole", page.total());
    }
}
