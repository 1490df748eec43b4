package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.shared.Subject;

/** What a module adds beside something another module shows, such as the answers of agencies beside a priority. */
public interface Beside {

    Optional<Component> beside(Subject subject, Locale reader);
}
