package org.mizizi.shell;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mizizi.shared.NotFoundException;

/** There is no such thing, or none that this reader may see: one page for both. */
@AnonymousAllowed
class NothingThere extends DeadEnd<NotFoundException> {

    NothingThere() {
        super(HttpStatusCode.NOT_FOUND, "error.not-found", "error.not-found.lead");
    }
}
