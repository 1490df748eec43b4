package org.mizizi.actors.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.actors.Deputy;
import org.mizizi.actors.Member;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.DayField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.Refusal;

/** Who stands in for somebody who is away, and from which day to which; or who is called back from it. */
final class DeputyFields extends Card {

    final Select<Member> deputy = new Select<>();
    final DayField firstDay = new DayField();
    final DayField lastDay = new DayField();
    final Select<Deputy> recalled = new Select<>();
    private final Actions days = new Actions(firstDay, lastDay);

    DeputyFields(Runnable changed) {
        deputy.setEmptySelectionAllowed(true);
        deputy.addValueChangeListener(_ -> changed.run());
        Stream.<HasSize>of(deputy, recalled).forEach(HasSize::setWidthFull);
        add(deputy, days, recalled);
    }

    void remember(RememberedFields fields) {
        fields.choice("deputy", deputy, one -> one.id().value().toString())
                .day("first-day", firstDay)
                .day("last-day", lastDay)
                .choice("recalled", recalled, one -> one.id().value().toString());
    }

    void offer(List<Member> members, List<Deputy> deputies) {
        deputy.setItems(members);
        recalled.setItems(deputies);
    }

    void show(boolean deputises, boolean recalls) {
        setVisible(deputises || recalls);
        deputy.setVisible(deputises);
        days.setVisible(deputises);
        recalled.setVisible(recalls);
    }

    void speak(Reading reading) {
        setHeading(getTranslation("actors.deputies"));
        deputy.setLabel(getTranslation("actors.deputy"));
        deputy.setHelperText(getTranslation("actors.deputy.help"));
        deputy.setEmptySelectionCaption(getTranslation("actors.deputy.somebody-else"));
        deputy.setItemLabelGenerator(one -> one == null ? getTranslation("actors.deputy.somebody-else") : one.name());
        firstDay.setLabel(getTranslation("actors.deputy.first-day"));
        lastDay.setLabel(getTranslation("actors.deputy.last-day"));
        recalled.setLabel(getTranslation("actors.deputy.recalled"));
        recalled.setItemLabelGenerator(one -> getTranslation(
                "actors.deputy.line",
                one.name(),
                one.away(),
                getTranslation("role." + one.role()),
                reading.period(one.firstDay(), one.lastDay())));
    }

    /** What is no day, if anything is. */
    Optional<Refusal> objection() {
        return firstDay.objection().or(lastDay::objection);
    }
}
