package org.mizizi;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** What somebody types into the browser's address line, with everything after the question mark. */
public final class Address {

    private Address() {}

    public static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
