package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.shared.Paths;
import org.mizizi.translations.Agencies;
import org.mizizi.translations.WaitingFrom;

/** Where a translator takes along what an agency is to translate into one language, and brings back what it sent. */
@Route("translation-files")
@RolesAllowed("TRANSLATOR")
class AgenciesView extends PageOf<Address> {

    private final Agencies agencies;

    AgenciesView(Agencies agencies, Readings readings) {
        super(readings);
        this.agencies = agencies;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        var into = new IntoLanguage(reader).of(where);
        name(getTranslation("translations.files"), getTranslation("translations.files.lead", reader.language(into)));
        body().add(Quiet.paragraph(new Anchor(Paths.translations(), getTranslation("translations.to-desk"))));
        body().add(others(into, reader));
        body().add(along(into, reader));
        body().add(new BringBack(agencies, reader, this::redraw));
    }

    private Component others(String into, Reading reader) {
        var links = new Actions();
        reader.written().stream()
                .filter(language -> !language.equals(into))
                .forEach(
                        language -> links.add(new Anchor(Paths.translationFiles(language), reader.language(language))));
        return new Div(Quiet.text(getTranslation("translations.files.others")), links);
    }

    private Card along(String into, Reading reader) {
        var card = new Card(new Paragraph(getTranslation("translations.files.along.help")));
        var waiting = agencies.waiting(into);
        var links = new Actions();
        waiting.forEach(from -> links.add(download(from, into, reader)));
        card.add(waiting.isEmpty() ? Quiet.paragraph(getTranslation("translations.files.along.none")) : links);
        return card.headed(getTranslation("translations.files.along"));
    }

    private Anchor download(WaitingFrom from, String into, Reading reader) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var file = agencies.file(from.language(), into).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            "mizizi-" + from.language() + "-" + into + ".xlf",
                            "application/xliff+xml",
                            file.length);
                }),
                getTranslation("translations.files.along.from", reader.language(from.language()), from.texts()));
        link.addClassName("button");
        return link;
    }
}
