package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Retirement;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;

/** What is to be used again: one of those that are retired. */
final class RestorationFields extends AmendmentFields {

    final Select<Retirement> retired = new Select<>();

    RestorationFields(Reading reader) {
        retired.setLabel(getTranslation("administration.restoration.which"));
        retired.setItems(reader.countries().retirements().stream()
                .filter(Retirement::isForGood)
                .toList());
        retired.setItemLabelGenerator(one -> getTranslation("country.part." + one.part()) + " · "
                + RetirementPart.name(one.part(), one.code(), reader).text() + " · " + one.code());
        retired.setWidthFull();
        add(retired);
    }

    @Override
    Optional<Amendment> amendment() {
        return Optional.ofNullable(retired.getValue()).map(one -> new RestorationAmendment(one.part(), one.code()));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("retired", retired, one -> one.part() + " " + one.code());
    }
}
