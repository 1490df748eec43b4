package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.Optional;

/** Where a field that people type in is kept when they leave: every field of the workspace has one of these. */
public enum KeptIn {
    /** In the memory of its form, until it is sent or thrown away. */
    MEMORY,
    /** In a draft of its own that saves itself and knows the version it started from. */
    DRAFT,
    /** In the address: a filter or a search. */
    ADDRESS,
    /** Nowhere: what leads away to something else, and is asked anew. */
    PASSING,
    /** Nowhere, as the form says: what is written in confidence is on no server before it is sent. */
    NOWHERE;

    /** Says of these fields, or of all fields in these parts of a page, that this is where they are kept. */
    public void marks(Component... parts) {
        for (var part : parts) {
            ComponentUtil.setData(part, KeptIn.class, this);
        }
    }

    public static Optional<KeptIn> of(Component field) {
        return Optional.ofNullable(ComponentUtil.getData(field, KeptIn.class))
                .or(() -> field.getParent().flatMap(KeptIn::of));
    }
}
