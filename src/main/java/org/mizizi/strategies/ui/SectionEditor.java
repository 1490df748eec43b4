package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.EmptyState;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Opener;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.WhyNot;
import org.mizizi.memory.FormPlace;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Section;
import org.mizizi.strategies.Section.SectionId;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyText.WrittenSection;

/** One section of a draft: its heading and ministry (the convenor's), and its paragraphs in order. */
final class SectionEditor extends Div {

    private final Desk desk;
    private final Supplier<WrittenSection> stored;
    private final boolean writable;
    private final Div paragraphs = new Div();

    SectionEditor(Desk desk, Strategy strategy, WrittenSection section, Supplier<WrittenSection> stored) {
        this.desk = desk;
        this.stored = stored;
        var objection = Drafts.writeObjection(strategy, section.section(), desk.actor());
        this.writable = objection.isEmpty();
        draw(section.section(), objection);
        show(section);
    }

    private void draw(Section section, Optional<Refusal> objection) {
        var card = new Card();
        card.setHeading(getTranslation(
                "strategies.numbered", section.kind().number(), getTranslation("state.SectionKind." + section.kind())));
        card.add(new Paragraph(getTranslation("strategies.section-asks." + section.kind())));
        if (desk.convenes()) {
            card.add(assignment(section));
        }
        card.add(paragraphs, objection.<Component>map(WhyNot::new).orElseGet(() -> adding(section)));
        add(card);
    }

    /** Shows the paragraphs in their order; those that are being written keep their place on the page and their words. */
    private void show(WrittenSection written) {
        var before = paragraphs
                .getChildren()
                .filter(ParagraphEditor.class::isInstance)
                .map(ParagraphEditor.class::cast)
                .collect(Collectors.toMap(ParagraphEditor::id, Function.identity()));
        var now = written.paragraphs().stream()
                .map(paragraph -> {
                    var editor = before.getOrDefault(
                            paragraph.id(), new ParagraphEditor(desk, paragraph, writable, this::showAgain));
                    editor.show(
                            paragraph,
                            written.numberOf(paragraph),
                            written.paragraphs().size());
                    return editor;
                })
                .toList();
        paragraphs.removeAll();
        paragraphs.add(now.toArray(Component[]::new));
        if (now.isEmpty()) {
            paragraphs.add(new EmptyState(getTranslation("strategies.section-empty")));
        }
    }

    private void showAgain() {
        show(stored.get());
        desk.changed().run();
    }

    private NativeDetails assignment(Section section) {
        var field = desk.field(Writing.TITLE, getTranslation("strategies.section-heading"));
        var heading = desk.words(
                field,
                section.title(),
                false,
                FormPlace.of("strategies.heading", section.id()),
                new Heading(section.id()));
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
        KeptIn.DRAFT.marks(ministry);
        ministry.addValueChangeListener(change -> saved.keep(
                this,
                () -> desk.drafts()
                        .assign(
                                section.id(),
                                change.getValue() == null
                                        ? null
                                        : change.getValue().id())));
        return new NativeDetails(getTranslation("strategies.section-assignment"), new Div(heading, ministry, saved));
    }

    private final class Heading implements SelfSaving.Place<LocalizedText> {

        private final SectionId id;

        Heading(SectionId id) {
            this.id = id;
        }

        @Override
        public @Nullable LocalizedText stored() {
            return desk.drafts().find(id).title();
        }

        @Override
        public void save(@Nullable LocalizedText seen, @Nullable LocalizedText words) {
            desk.drafts().head(id, seen, words);
        }
    }

    private Div adding(Section section) {
        var room = new Actions();
        offer(room, section);
        return room;
    }

    private void offer(Div room, Section section) {
        var open = Opener.of(new Button(getTranslation("strategies.add-paragraph"), _ -> write(room, section)));
        open.setAriaLabel(
                getTranslation("home.verb-for", open.getText(), getTranslation("state.SectionKind." + section.kind())));
        room.removeAll();
        room.add(open);
    }

    private void write(Div room, Section section) {
        var field = desk.field(Writing.WORDS, getTranslation("strategies.new-paragraph"));
        var remembered = new Remembered("strategies.new-paragraph", section.id());
        remembered.fields().text("words", field);
        var keep = new Button(getTranslation("strategies.keep-paragraph"), _ -> {
            if (kept(section, field.getValue())) {
                remembered.sent();
                offer(room, section);
                showAgain();
            }
        });
        var cancel = new Button(getTranslation("strategies.cancel"), _ -> offer(room, section));
        room.removeAll();
        room.add(field, keep, cancel, remembered);
    }

    private boolean kept(Section section, @Nullable LocalizedText words) {
        if (words == null) {
            Receipt.problem(getTranslation("strategies.paragraph-needs-words"));
            return false;
        }
        return Refusals.attempt(this, () -> desk.drafts().add(section.id(), words));
    }
}
