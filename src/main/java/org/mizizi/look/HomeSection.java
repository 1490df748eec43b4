package org.mizizi.look;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.security.Actor;

/** A part of the home page that a module contributes, such as "what became of your words"; lower orders come first. */
public interface HomeSection {

    int order();

    Optional<Component> sectionFor(Actor actor, Locale locale);
}
