package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.EmptyState;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.QuarterAmount;

/** The money, one field a quarter of the period; changing the period keeps what was written for the quarters that stay. */
final class MoneyPart extends FormPart {

    private final Reading reading;
    private final Runnable changed;
    private final String currency;
    private final NativeTable table = new NativeTable();
    private final Component noPeriod = new EmptyState(getTranslation("plans.form.no-period"));
    final Paragraph total = new Paragraph();
    final SequencedMap<LocalDate, BigDecimalField> fields = new LinkedHashMap<>();

    MoneyPart(PlanContent content, Reading reading, Runnable changed) {
        super(PlanPart.MONEY);
        this.reading = reading;
        this.changed = changed;
        this.currency = content.currency();
        table.setCaptionText(getTranslation("plans.money-caption", currency));
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        fill(noPeriod, scroll, total);
        content.money().forEach(part -> fields.put(part.quarter(), field(part.quarter(), part.amount())));
        show(content.quarters());
    }

    /** Shows these quarters, with what was already written for them. */
    void show(List<LocalDate> quarters) {
        table.getBody().removeAll();
        quarters.forEach(quarter ->
                table.getBody().add(row(quarter, fields.computeIfAbsent(quarter, first -> field(first, null)))));
        fields.keySet().retainAll(quarters);
        noPeriod.setVisible(quarters.isEmpty());
        table.setVisible(!quarters.isEmpty());
        showTotal();
    }

    private BigDecimalField field(LocalDate quarter, @Nullable BigDecimal amount) {
        var field = new BigDecimalField();
        field.setAriaLabel(Quarters.name(this, quarter) + ", " + currency);
        field.setLocale(reading.locale());
        field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setValue(amount);
        field.addValueChangeListener(_ -> {
            showTotal();
            changed.run();
        });
        return field;
    }

    private NativeTableRow row(LocalDate quarter, BigDecimalField field) {
        var name = new NativeTableHeaderCell(Quarters.name(this, quarter));
        name.getElement().setAttribute("scope", "row");
        var cell = new NativeTableCell(field);
        cell.addClassName("number");
        return new NativeTableRow(name, cell);
    }

    private void showTotal() {
        var sum = amounts().stream().map(QuarterAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("plans.form.total", reading.amount(sum, currency)));
    }

    List<QuarterAmount> amounts() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null
                        && entry.getValue().getValue().signum() > 0)
                .map(entry -> new QuarterAmount(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }
}
