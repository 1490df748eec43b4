package org.mizizi.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The address leads to no view, or to one that is not for this role: told in the words of {@link NothingThere}. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchView extends DeadEnd<NotFoundException> {

    NoSuchView() {
        super(HttpStatusCode.NOT_FOUND, "error.not-found", "error.not-found.lead");
    }
}
