package org.mizizi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mizizi.look.Failures;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.security.RefusalLog;
import org.mizizi.shared.Refusal;

/** No button is dead: whatever a click ran into is told in the reader's language, and what was typed stays on the screen. */
@org.springframework.stereotype.Component
class TellWhatFailed implements VaadinServiceInitListener, ErrorHandler {

    private static final String READING_OF_MESSAGES = "com.vaadin.flow.server.communication.rpc.";

    private final RefusalLog refusals;

    TellWhatFailed(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var where = event.getComponent()
                .map(Component::getClass)
                .map(Class::getSimpleName)
                .orElse("workspace");
        var refusal = isOffered(event.getThrowable()) ? Failures.refusal(event.getThrowable(), where) : forged(where);
        var reader = UI.getCurrent();
        if (reader != null) {
            Receipt.problem(Refusals.text(reader, refusal));
        }
    }

    /** What no page sends is objected to where messages are read, before anything of the portal is called. */
    private static boolean isOffered(Throwable thrown) {
        var place = thrown.getStackTrace();
        return thrown.getCause() != null
                || place.length == 0
                || !place[0].getClassName().startsWith(READING_OF_MESSAGES);
    }

    private Refusal forged(String where) {
        refusals.notOffered(where);
        return Refusal.of("not-your-role");
    }
}
