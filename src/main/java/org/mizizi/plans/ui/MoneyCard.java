package org.mizizi.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.mizizi.look.Card;
import org.mizizi.look.Reading;
import org.mizizi.plans.PlanContent.PlannedMoney;
import org.mizizi.plans.QuarterAmount;

/** The money of a plan, quarter by quarter. */
final class MoneyCard extends Div {

    MoneyCard(PlannedMoney money, Reading reading) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("plans.money-caption", money.currency()));
        table.getHead()
                .add(row(
                        header(getTranslation("plans.quarter"), "col"),
                        numberHeader(getTranslation("plans.amount"), "col")));
        money.amounts().forEach(part -> table.getBody().add(row(part, money, reading)));
        table.getFoot()
                .add(row(
                        header(getTranslation("plans.total"), "row"),
                        number(reading.amount(money.total(), money.currency()))));
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        add(new Card(scroll).headed(getTranslation("plans.part.MONEY")));
    }

    private NativeTableRow row(QuarterAmount part, PlannedMoney money, Reading reading) {
        return row(
                header(Quarters.name(this, part.quarter()), "row"),
                number(reading.amount(part.amount(), money.currency())));
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell numberHeader(String text, String scope) {
        var cell = header(text, scope);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
