package org.mizizi.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.mizizi.country.Countries;
import org.mizizi.country.NoCountryYetException;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Before the country is founded, every address of the workspace leads to the page that says so (A4). */
@Component
class AskForACountry implements VaadinServiceInitListener {

    private final transient Countries countries;

    AskForACountry(Countries countries) {
        this.countries = countries;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(initialisation -> initialisation.getUI().addBeforeEnterListener(this::ask));
    }

    private void ask(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != NoCountryYet.class && !founding(event) && !countries.founded()) {
            event.rerouteToError(NoCountryYetException.class);
        }
    }

    private static boolean founding(BeforeEnterEvent event) {
        return event.getLocation().getFirstSegment().equals(Paths.founding());
    }
}
