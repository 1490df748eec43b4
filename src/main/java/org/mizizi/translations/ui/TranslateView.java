package org.mizizi.translations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Paths;
import org.mizizi.translations.Glossary;
import org.mizizi.translations.MachineHelp;
import org.mizizi.translations.OnTheDesk;
import org.mizizi.translations.TranslationMemory;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;

/** One text on the desk: the original on one side, the translation on the other, and what readers find wrong in it. */
@Route("translations/:reference")
@RolesAllowed("TRANSLATOR")
class TranslateView extends PageOf<OnTheDesk> {

    private final Translations translations;
    private final Glossary glossary;
    private final TranslationMemory memory;
    private final MachineHelp machine;
    private final Readings readings;

    @Nullable
    TranslationForm form;

    @Nullable
    GuardedButton review;

    TranslateView(
            Translations translations,
            Glossary glossary,
            TranslationMemory memory,
            MachineHelp machine,
            Readings readings) {
        super(readings);
        this.translations = translations;
        this.glossary = glossary;
        this.memory = memory;
        this.machine = machine;
        this.readings = readings;
    }

    @Override
    protected OnTheDesk find(Address where) {
        var into = where.asked(IntoLanguage.LANGUAGE)
                .flatMap(LanguageTag::of)
                .orElseGet(() -> readings.in(getLocale()).writes());
        return translations.find(where.reference(), into);
    }

    @Override
    protected void draw(OnTheDesk shown, Reading reader) {
        name(
                getTranslation("translations.work", shown.original().reference()),
                getTranslation("translations.work.lead", reader.language(shown.language())));
        var said = shown.original().said();
        var writing = new TranslationForm(
                translations, glossary.of(said, shown.language()), shown, reader, this::redraw, () -> next(shown));
        form = writing;
        machine.offer(shown.original().id(), shown.language())
                .ifPresent(offer -> writing.with(new AskTheMachine(machine, offer, shown, writing, this::redraw)));
        var there = new Div(
                original(shown, reader),
                Quiet.paragraph(new Anchor(
                        Paths.glossary(said.language(), shown.language()),
                        getTranslation("translations.glossary.to"))));
        var earlier = memory.alike(shown.original().id(), said, shown.language());
        if (!earlier.isEmpty()) {
            there.add(new TranslatedBefore(earlier, writing::take));
        }
        var beside = new Div(there, writing);
        beside.addClassName("two");
        body().add(beside);
        shown.translation().ifPresent(standing -> body().add(there(standing, shown, reader)));
    }

    private Card original(OnTheDesk shown, Reading reader) {
        var original = shown.original();
        var card = new Card(
                TranslationWords.said(original.said()),
                Quiet.paragraph(reader.language(original.said().language())));
        shown.earlier()
                .ifPresent(earlier -> card.add(
                        new H3(getTranslation("translations.work.changed")),
                        TranslationWords.compared(earlier, original.said())));
        original.kind()
                .page(original.reference())
                .ifPresent(page -> card.add(new Anchor(page, getTranslation("translations.work.where"))));
        return card.headed(getTranslation("translations.work.original"));
    }

    private Card there(TranslationRow there, OnTheDesk shown, Reading reader) {
        var card = new Card(TranslationWords.of(this, there, reader));
        var button = new GuardedButton(_ -> review(there)).primary();
        button.setText(getTranslation("translations.review"));
        button.objectedBy(shown.reviewObjection());
        review = button;
        card.add(button);
        there.doubts().stream()
                .filter(doubt -> doubt.isOpen() && !doubt.ofEarlier())
                .forEach(doubt -> card.add(
                        there.by().mine()
                                ? Quiet.paragraph(getTranslation("refusal.translation.own-defence"))
                                : new ReasonForm(translations, doubt.id(), reader, this::redraw)));
        return card.headed(getTranslation("translations.work.there"));
    }

    private void next(OnTheDesk done) {
        var next = translations.next(done.language(), done.original().reference());
        var language = QueryParameters.of(IntoLanguage.LANGUAGE, done.language());
        getUI().ifPresent(ui -> next.ifPresentOrElse(
                reference -> ui.navigate(TranslateView.class, new RouteParameters("reference", reference), language),
                () -> ui.navigate(TranslatorsDeskView.class, language)));
    }

    private void review(TranslationRow there) {
        if (Refusals.attempt(this, () -> translations.review(there.id()))) {
            Receipt.show(getTranslation("translations.reviewed"));
        }
        redraw();
    }
}
