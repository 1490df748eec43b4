package org.mizizi.shell;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** A service refused what a view asked for: this role does not do that. */
@AnonymousAllowed
class NotYourRole extends DeadEnd<AccessDeniedException> {

    NotYourRole() {
        super(HttpStatusCode.FORBIDDEN, "error.not-your-role", "refusal.not-your-role");
    }
}
