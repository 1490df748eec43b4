package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.WhyNot;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Section;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyText.WrittenSection;

/** One section of a draft: its heading and ministry (the convenor's), and its paragraphs in order. */
final class SectionEditor extends Div {

    private final Desk desk;
    private final Strategy strategy;
    private final Supplier<WrittenSection> stored;

    SectionEditor(Desk desk, Strategy strategy, WrittenSection section, Supplier<WrittenSection> stored) {
        this.desk = desk;
        this.strategy = strategy;
        this.stored = stored;
        draw(section);
    }

    private void draw(WrittenSection written) {
        removeAll();
        var section = written.section();
        var card = new Card();
        card.setHeading(getTranslation(
                "strategies.numbered", section.kind().number(), getTranslation("state.SectionKind." + section.kind())));
        card.add(new Paragraph(getTranslation("strategies.section-asks." + section.kind())));
        if (desk.convenes()) {
            card.add(assignment(section));
        }
        if (written.paragraphs().isEmpty()) {
            card.add(new EmptyState(getTranslation("strategies.section-empty")));
        }
        var objection = Drafts.writeObjection(strategy, section, desk.actor());
        var last = written.paragraphs().size();
        written.paragraphs()
                .forEach(paragraph -> card.add(new ParagraphEditor(
                        desk, paragraph, written.numberOf(paragraph), last, objection.isEmpty(), this::redraw)));
        card.add(objection.<Component>map(WhyNot::new).orElseGet(() -> adding(section)));
        add(card);
    }

    private void redraw() {
        draw(stored.get());
        desk.changed().run();
    }

    private NativeDetails assignment(Section section) {
        var heading = desk.field(Writing.TITLE, getTranslation("strategies.section-heading"));
        heading.setValue(section.title());
        var ministry = new ComboBox<Organisation>(getTranslation("strategies.section-ministry"));
        ministry.setItems(desk.ministries());
        ministry.setItemLabelGenerator(
                organisation -> organisation.name().in(desk.reading().locale()).text());
        ministry.setClearButtonVisible(true);
        ministry.setWidthFull();
        desk.ministries().stream()
                .filter(known -> known.id().equals(section.ministry()))
                .forEach(ministry::setValue);
        var saved = new SavedNote(desk::reading);
        Runnable save = () -> saved.keep(
                this,
                () -> desk.drafts()
                        .assign(
                                section.id(),
                                heading.getValue(),
                                ministry.getOptionalValue()
                                        .map(Organisation::id)
                                        .orElse(null)));
        KeptIn.DRAFT.marks(heading, ministry);
        heading.addValueChangeListener(_ -> save.run());
        ministry.addValueChangeListener(_ -> save.run());
        return new NativeDetails(getTranslation("strategies.section-assignment"), new Div(heading, ministry, saved));
    }

    private Div adding(Section section) {
        var room = new Actions();
        var open = new Button(getTranslation("strategies.add-paragraph"));
        open.setAriaLabel(
                getTranslation("home.verb-for", open.getText(), getTranslation("state.SectionKind." + section.kind())));
        open.addClickListener(_ -> {
            room.removeAll();
            var field = desk.field(Writing.WORDS, getTranslation("strategies.new-paragraph"));
            var remembered = new Remembered("strategies.new-paragraph", section.id());
            remembered.fields().text("words", field);
            var keep = new Button(
                    getTranslation("strategies.keep-paragraph"), _ -> keep(section, field.getValue(), remembered));
            room.add(field, keep, new Button(getTranslation("strategies.cancel"), _ -> redraw()), remembered);
        });
        room.add(open);
        return room;
    }

    private void keep(Section section, @Nullable LocalizedText words, Remembered remembered) {
        if (words == null) {
            Receipt.problem(getTranslation("strategies.paragraph-needs-words"));
            return;
        }
        if (Refusals.attempt(this, () -> desk.drafts().add(section.id(), words))) {
            remembered.sent();
            redraw();
        }
    }
}
