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

/** No button is dead: whatever a click ran into is told in the reader's language, and what was typed stays on the screen. */
@org.springframework.stereotype.Component
class TellWhatFailed implements VaadinServiceInitListener, ErrorHandler {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var where = event.getComponent().map(Component::getClass).map(Class::getSimpleName);
        var refusal = Failures.refusal(event.getThrowable(), where.orElse("workspace"));
        var reader = UI.getCurrent();
        if (reader != null) {
            Receipt.problem(Refusals.text(reader, refusal));
        }
    }
}
