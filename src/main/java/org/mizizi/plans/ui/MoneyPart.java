package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.mizizi.look.AmountField;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Reading;
import org.mizizi.look.Soon;
import org.mizizi.plans.Missing;
import org.mizizi.plans.PlanContent.PlannedMoney;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.QuarterAmount;

/** The money, one field a quarter of the period; changing the period keeps what was written, also for quarters that come back. */
final class MoneyPart extends FormPart {

    private final Reading reading;
    private final Runnable changed;
    private final String currency;
    private final NativeTable table = new NativeTable();
    private final Component noPeriod = new EmptyState(getTranslation("plans.form.no-period"));
    final Paragraph total = new Paragraph();
    private List<LocalDate> shown = List.of();
    final SequencedMap<LocalDate, AmountField> fields = new LinkedHashMap<>();

    MoneyPart(PlannedMoney money, List<LocalDate> quarters, Reading reading, Runnable changed) {
        super(PlanPart.MONEY);
        this.reading = reading;
        this.changed = changed;
        this.currency = money.currency();
        table.setCaptionText(getTranslation("plans.money-caption", currency));
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        fill(noPeriod, scroll, total);
        money.amounts().forEach(part -> fields.put(part.quarter(), field(part.quarter(), Optional.of(part.amount()))));
        show(quarters);
    }

    /** Shows these quarters, with what was already written for them. */
    void show(List<LocalDate> quarters) {
        table.getBody().removeAll();
        quarters.forEach(quarter -> table.getBody()
                .add(row(quarter, fields.computeIfAbsent(quarter, first -> field(first, Optional.empty())))));
        shown = List.copyOf(quarters);
        noPeriod.setVisible(quarters.isEmpty());
        table.setVisible(!quarters.isEmpty());
        showTotal();
    }

    private AmountField field(LocalDate quarter, Optional<BigDecimal> amount) {
        var field = new AmountField(Currency.getInstance(currency));
        field.setAriaLabel(Quarters.name(this, quarter) + " · " + currency);
        field.show(amount);
        Soon.tells(field);
        field.addValueChangeListener(_ -> {
            showTotal();
            changed.run();
        });
        return field;
    }

    private NativeTableRow row(LocalDate quarter, AmountField field) {
        var name = new NativeTableHeaderCell(Quarters.name(this, quarter));
        name.getElement().setAttribute("scope", "row");
        var cell = new NativeTableCell(field);
        cell.addClassName("number");
        return new NativeTableRow(name, cell);
    }

    private void showTotal() {
        total.setText(getTranslation("plans.form.total", reading.amount(money().total(), currency)));
    }

    PlannedMoney money() {
        var amounts = fields.entrySet().stream()
                .filter(entry -> shown.isEmpty() || shown.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().understood().filter(amount -> amount.signum() > 0).stream()
                        .map(amount -> new QuarterAmount(entry.getKey(), amount)))
                .collect(Collectors.toSet());
        return new PlannedMoney(currency, amounts);
    }

    /** The amounts that are not understood yet. */
    List<Missing> unclear() {
        return fields.values().stream()
                .flatMap(field -> field.objection().stream())
                .map(refusal -> new Missing(PlanPart.MONEY, refusal))
                .toList();
    }
}
