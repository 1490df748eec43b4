package org.mizizi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.nio.charset.StandardCharsets;
import org.mizizi.shared.TypedReference;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** An address of the workspace with a reference written loosely, such as {@code plans/plan17}, leads to the right one. */
@Component
class RightReference implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        initialisation -> initialisation.getUI().addBeforeEnterListener(RightReference::setRight));
    }

    private static void setRight(BeforeEnterEvent event) {
        var written = event.getLocation().getSegments();
        var right = written.stream().map(RightReference::rightForm).toList();
        if (!right.equals(written)) {
            event.forwardTo(String.join("/", right), event.getLocation().getQueryParameters());
        }
    }

    /** The browser sends every sign that is not plain in its encoded form; what is wrongly encoded is nobody's reference. */
    private static String rightForm(String segment) {
        try {
            return TypedReference.of(UriUtils.decode(segment, StandardCharsets.UTF_8))
                    .orElse(segment);
        } catch (IllegalArgumentException _) {
            return segment;
        }
    }
}
