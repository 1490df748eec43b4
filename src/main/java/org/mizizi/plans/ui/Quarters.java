package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** What a quarter is called. */
final class Quarters {

    private Quarters() {}

    static String name(Component where, LocalDate quarter) {
        return where.getTranslation("plans.quarter-of-year", quarter.get(IsoFields.QUARTER_OF_YEAR), quarter.getYear());
    }
}
