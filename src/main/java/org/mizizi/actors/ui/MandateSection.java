package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.mizizi.actors.Mandate;
import org.mizizi.actors.MandateCard;
import org.mizizi.look.Actions;
import org.mizizi.look.Chip;
import org.mizizi.look.Reading;
import org.mizizi.shared.OrganisationId;

/** What an organisation says of the people it speaks for, how far that is accepted and by whom. */
final class MandateSection extends Section {

    private final Reading reader;
    private final DescriptionList facts = new DescriptionList();

    MandateSection(MandateCard card, Reading reader) {
        this.reader = reader;
        var mandate = card.mandate();
        var place = mandate.place();
        fact(
                "place",
                place == null
                        ? new Span(getTranslation("actors.mandate.whole-country"))
                        : reader.words(reader.countries().nameOfPlace(place)));
        fact("chosen", chosen(mandate));
        fact("evidence", evidence(card));
        var moments = reader.moments();
        fact(
                "period",
                new Span(getTranslation(
                        "actors.mandate.from-until",
                        moments.date(mandate.validFrom()),
                        moments.date(mandate.validUntil()))));
        var verifier = card.verifiedBy();
        if (verifier != null) {
            fact("verified-by", reader.name(verifier));
        }
        if (!card.endorsedBy().isEmpty()) {
            fact("endorsed-by", names(card.endorsedBy()));
        }
        var signs = new Actions(state(mandate.state()));
        if (!card.claimant().sharesInVouching()) {
            signs.add(Chip.of(getTranslation("actors.mandate.of-a-party"), Chip.Tone.WARN));
        }
        add(signs, facts);
    }

    private void fact(String term, Component description) {
        facts.add(new Term(getTranslation("actors.mandate." + term)), new Description(description));
    }

    private Div chosen(Mandate mandate) {
        var chosen = new Div();
        if (mandate.chosen() != null) {
            chosen.add(new Span(getTranslation("actors.Mandate.Choosing." + mandate.chosen())), new Text(" · "));
        }
        chosen.add(reader.words(mandate.howChosen()));
        return chosen;
    }

    private Div evidence(MandateCard card) {
        var mandate = card.mandate();
        var words = new Span(mandate.evidence());
        words.getElement().setAttribute("lang", "");
        words.getElement().setAttribute("dir", "auto");
        var evidence = new Div(words);
        var link = mandate.evidenceLink();
        if (link != null) {
            var anchor = new Anchor(link, link, AnchorTarget.BLANK);
            anchor.getElement().setAttribute("dir", "ltr").setAttribute("rel", "noopener noreferrer nofollow");
            anchor.addClassName("words");
            evidence.add(new Div(anchor));
        }
        var file = card.evidenceFile();
        if (file != null) {
            evidence.add(new Div(getTranslation(
                    "actors.evidence-file.is-there", file.format().name(), file.kilobytes())));
        }
        return evidence;
    }

    private Div names(List<OrganisationId> organisations) {
        var names = new Div();
        organisations.forEach(organisation -> names.add(new Div(reader.name(organisation))));
        return names;
    }

    private Chip state(Mandate.State state) {
        return Chip.of(
                getTranslation("actors.Mandate.State." + state),
                switch (state) {
                    case VERIFIED -> Chip.Tone.INTERNAL;
                    case CLAIMED -> Chip.Tone.WARN;
                    case CONTESTED -> Chip.Tone.ALARM;
                    case WITHDRAWN -> Chip.Tone.PLAIN;
                });
    }
}
