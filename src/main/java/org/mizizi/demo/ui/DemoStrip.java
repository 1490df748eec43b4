package org.mizizi.demo.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.AboveEveryView;
import org.mizizi.look.Moments;
import org.mizizi.security.DemoPeople;
import org.springframework.context.annotation.Profile;

/** Puts the strip of the demo country above every view of the workspace. */
@org.springframework.stereotype.Component
@Profile(DemoPeople.AT_A_CLICK)
class DemoStrip implements AboveEveryView {

    private final DemoPeople people;
    private final Countries countries;
    private final Clock clock;

    DemoStrip(DemoPeople people, Countries countries, Clock clock) {
        this.people = people;
        this.countries = countries;
        this.clock = clock;
    }

    @Override
    public Component in(Locale locale) {
        return new Strip(locale, people.all(), now(locale));
    }

    private String now(Locale locale) {
        return countries.founded() ? new Moments(locale, countries.country().zone()).dateTimeZone(clock.instant()) : "";
    }
}
