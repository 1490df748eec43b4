package org.mizizi.collection.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mizizi.collection.PaperCollection;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.WhyNot;
import org.mizizi.rounds.Round;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;

/** In which language and how often the questions of a round are printed. */
final class PrintCard extends Card {

    private static final int USUALLY = 10;

    final Select<InterfaceLanguage> language = new Select<>();
    final Select<Integer> number = new Select<>();

    PrintCard(PaperCollection paper, Round round, Optional<Refusal> objection, Reading reader) {
        headed(getTranslation("collection.paper.print"));
        add(new Paragraph(getTranslation("collection.paper.print.lead")));
        language.setLabel(getTranslation("collection.paper.language"));
        language.setItems(InterfaceLanguage.values());
        language.setItemLabelGenerator(one -> reader.language(one.code()));
        language.setValue(Stream.of(InterfaceLanguage.values())
                .filter(one -> one.isReadBy(reader.locale()))
                .findFirst()
                .orElse(InterfaceLanguage.ENGLISH));
        number.setLabel(getTranslation("collection.paper.number"));
        number.setItems(
                IntStream.rangeClosed(1, PaperCollection.MOST_FORMS).boxed().toList());
        number.setItemLabelGenerator(reader.numbers()::count);
        number.setValue(USUALLY);
        KeptIn.PASSING.marks(language, number);
        add(language, number);
        objection.ifPresentOrElse(
                reason -> add(new WhyNot(reason)),
                () -> add(
                        new Actions(forms(paper, round)),
                        Quiet.paragraph(getTranslation("collection.paper.open.help"))));
    }

    private Anchor forms(PaperCollection paper, Round round) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> response(paper, round)).inline(),
                getTranslation("collection.paper.open"));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassNames("button", "primary");
        return link;
    }

    /** The round may have closed since. */
    private DownloadResponse response(PaperCollection paper, Round round) {
        try {
            var page = paper.forms(round.id(), language.getValue().locale(), number.getValue())
                    .getBytes(UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(page),
                    round.reference() + ".xhtml",
                    "application/xhtml+xml; charset=UTF-8",
                    page.length);
        } catch (RefusedException _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
