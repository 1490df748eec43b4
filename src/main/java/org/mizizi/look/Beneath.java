package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What a module puts directly beneath the words of people that another module shows, such as their translations. */
public interface Beneath {

    Optional<Component> beneath(UUID said, Reading reader);
}
