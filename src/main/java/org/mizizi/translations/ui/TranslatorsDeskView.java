package org.mizizi.translations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Words;
import org.mizizi.shared.Paths;
import org.mizizi.translations.DeskRow;
import org.mizizi.translations.LanguageProgress;
import org.mizizi.translations.Need;
import org.mizizi.translations.Translations;

/** What people said that cannot be read in a language, or not as well as it should be: what is needed most first. */
@Route("translations")
@Menu(title = "translations.desk", order = 16)
@RolesAllowed("TRANSLATOR")
class TranslatorsDeskView extends PageOf<Address> {

    private final Translations translations;

    TranslatorsDeskView(Translations translations, Readings readings) {
        super(readings);
        this.translations = translations;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("translations.desk"), getTranslation("translations.desk.lead"));
        var into = new IntoLanguage(reader);
        var own = into.own();
        var waiting = list(
                        asked -> translations.needed(into.of(asked), asked.words(), asked.key()),
                        (DeskRow one) -> row(one, into))
                .headed(getTranslation("translations.desk.list"))
                .searched(getTranslation("list.search"));
        body().add(into.chosen(waiting, getTranslation("translations.desk.language"))
                .show(getTranslation("translations.desk.empty")));
        body().add(Quiet.paragraph(new Anchor(Paths.translationFiles(own), getTranslation("translations.files.to"))));
        body().add(Quiet.paragraph(new Anchor(Paths.glossary(own), getTranslation("translations.glossary.to"))));
        body().add(progress(reader));
    }

    private Row row(DeskRow one, IntoLanguage into) {
        var sentence = new Anchor(
                Paths.translate(one.reference(), into.of(address())),
                Words.of(one.sentence(), one.said().language()));
        var row = new Row(new Div(sentence));
        var about = about(one);
        if (about.getComponentCount() > 0) {
            row.more(about);
        }
        return row.more(Quiet.line(
                        new ReferenceCode(one.reference()),
                        Quiet.text(" · " + into.reader().language(one.said().language()))))
                .and(Chip.of(getTranslation("translations.need." + one.need()), tone(one.need())));
    }

    /** What it is of, and what that is about, each by its title in its own language. */
    private UnorderedList about(DeskRow one) {
        var about = new UnorderedList();
        about.addClassName("plain");
        if (one.kind().isAboutOthers()) {
            about.add(new ListItem(Quiet.text(getTranslation("translations.kind." + one.kind()))));
        }
        one.about().forEach(thing -> {
            var named = new ListItem(new ReferenceCode(thing.reference()), new Span(" "));
            thing.called().ifPresent(said -> named.add(Words.of(said.title(), said.language())));
            about.add(named);
        });
        return about;
    }

    private static Chip.Tone tone(Need need) {
        return switch (need) {
            case DISPUTED -> Chip.Tone.ALARM;
            case STALE, ASKED, MACHINE -> Chip.Tone.WARN;
            case REVIEW, UNTRANSLATED -> Chip.Tone.PLAIN;
        };
    }

    private Card progress(Reading reader) {
        var lines = new UnorderedList();
        List<LanguageProgress> all = translations.progress(reader.written());
        all.forEach(one -> lines.add(new ListItem(getTranslation(
                "translations.progress.line",
                reader.language(one.language()),
                one.texts(),
                one.readable(),
                one.reviewed()))));
        return new Card(lines).headed(getTranslation("translations.progress"));
    }
}
