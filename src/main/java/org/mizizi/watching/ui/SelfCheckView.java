package org.mizizi.watching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.watching.Finding;
import org.mizizi.watching.Finding.State;
import org.mizizi.watching.SelfCheck;

/** Whether what the portal needs is well, asked now: for each what was found, and what to do where it is not. */
@Route("self-check")
@Menu(title = "menu.self-check", order = 91)
@RolesAllowed("ADMINISTRATOR")
class SelfCheckView extends PageOf<List<Finding>> {

    private final SelfCheck selfCheck;
    final Button again = new Button();

    SelfCheckView(SelfCheck selfCheck, Readings readings) {
        super(readings);
        this.selfCheck = selfCheck;
        again.setDisableOnClick(true);
        again.addClickListener(_ -> {
            Refusals.attempt(this, this::redraw);
            again.setEnabled(true);
        });
    }

    @Override
    protected List<Finding> find(Address where) {
        return selfCheck.run();
    }

    @Override
    protected void draw(List<Finding> findings, Reading reader) {
        name(getTranslation("watching.self-check"), getTranslation("watching.self-check.lead"));
        again.setText(getTranslation("watching.self-check.again"));
        var rows = new Rows();
        rows.show(findings.stream().map(finding -> row(finding, reader)).toList());
        var open = (int) findings.stream().filter(Finding::hasRemedy).count();
        body().add(
                        new Actions(again),
                        new Card(
                                        new Paragraph(getTranslation(
                                                "watching.self-check.asked",
                                                reader.moments().dateTime(reader.now()))),
                                        rows)
                                .headed(getTranslation("watching.self-check.found", open)));
    }

    private Row row(Finding finding, Reading reader) {
        var arguments = inWords(finding.arguments(), reader);
        var row = new Row(new H3(getTranslation("watching.check." + finding.what())), said(finding.key(), arguments));
        if (finding.hasRemedy()) {
            row.more(remedy(finding, arguments));
        }
        each(finding, reader).ifPresent(row::more);
        return row.and(Chip.of(getTranslation("watching.Finding.State." + finding.state()), tone(finding.state())));
    }

    /** Folded where all is well. */
    private Optional<Component> each(Finding finding, Reading reader) {
        if (finding.lines().isEmpty()) {
            return Optional.empty();
        }
        var lines = new Div();
        finding.lines()
                .forEach(line -> lines.add(
                        Quiet.line(new Span(getTranslation(finding.key(line), inWords(line.arguments(), reader))))));
        return Optional.of(
                finding.hasRemedy()
                        ? lines
                        : new NativeDetails(
                                getTranslation(
                                        "watching.self-check.each",
                                        reader.numbers().count(finding.lines().size())),
                                lines));
    }

    private static Object[] inWords(List<Object> arguments, Reading reader) {
        return arguments.stream()
                .map(argument ->
                        argument instanceof Instant moment ? reader.moments().dateTime(moment) : argument)
                .toArray();
    }

    private Div said(String key, Object... arguments) {
        return new Div(getTranslation(key, arguments));
    }

    private Component remedy(Finding finding, Object... arguments) {
        return Quiet.line(new Span(getTranslation(finding.key() + ".remedy", arguments)));
    }

    private static Chip.Tone tone(State state) {
        return switch (state) {
            case WELL -> Chip.Tone.INTERNAL;
            case LOOK -> Chip.Tone.WARN;
            case BROKEN -> Chip.Tone.ALARM;
            case UNUSED -> Chip.Tone.PLAIN;
        };
    }
}
