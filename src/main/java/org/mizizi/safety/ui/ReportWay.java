package org.mizizi.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.Optional;
import org.mizizi.look.HomeSection;
import org.mizizi.look.Quiet;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;

/** At the foot of the home page, quietly: who looks over a shoulder sees no more than on any other day. */
@org.springframework.stereotype.Component
class ReportWay implements HomeSection {

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> sectionFor(Actor actor, Locale locale) {
        return actor.may(Right.REPORT_INTIMIDATION) ? Optional.of(way()) : Optional.empty();
    }

    private static Component way() {
        var way = Quiet.paragraph();
        way.add(new Anchor(Paths.intimidation(), way.getTranslation("safety.report")));
        return way;
    }
}
