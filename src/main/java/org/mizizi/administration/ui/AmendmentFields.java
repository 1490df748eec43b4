package org.mizizi.administration.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;

/** What is to change, in the fields of its kind. */
abstract class AmendmentFields extends Div {

    static AmendmentFields of(Amendment.Kind kind, Reading reader) {
        return switch (kind) {
            case SETTING -> new SettingFields(reader);
            case RULE -> new RuleFields(reader);
            case PHASE -> new PhaseFields(reader);
            case DIMENSION -> new DimensionFields(reader);
            case POLICY -> new PolicyFields(reader);
            case PLACES -> new PlacesFields(reader);
            case NAME -> new NameFields(reader);
            case COVERED -> new CoveredFields();
            case LANGUAGE -> new LanguageFields(reader);
            case OFFICIAL_LANGUAGE -> new OfficialLanguageFields(reader);
            case TIME_AND_MONEY -> new TimeAndMoneyFields(reader);
            case COORDINATION -> new CoordinationFields(reader);
            case NOTICE -> new NoticeFields(reader);
            case EXIT -> new ExitFields(reader);
            case RETIREMENT -> new RetirementFields(reader);
            case RESTORATION -> new RestorationFields(reader);
        };
    }

    /** Nothing as long as something is not filled in. */
    abstract Optional<Amendment> amendment();

    abstract void remember(RememberedFields fields);
}
