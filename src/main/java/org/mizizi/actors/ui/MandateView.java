package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateCard;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/** One mandate: what is claimed, what is said against it, and what the reader can do about it. */
@Route("mandates/:mandate")
@PermitAll
class MandateView extends PageOf<MandateCard> {

    private final Mandates mandates;
    private final Organisations organisations;
    private final CurrentActor currentActor;

    MandateView(Mandates mandates, Organisations organisations, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.mandates = mandates;
        this.organisations = organisations;
        this.currentActor = currentActor;
    }

    @Override
    protected MandateCard find(Address where) {
        return mandates.find(new MandateId(id(where.named("mandate"))));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("mandate");
        }
    }

    @Override
    protected void draw(MandateCard shown, Reading reader) {
        var mandate = shown.mandate();
        var organisation = organisations.find(mandate.organisation());
        name(reader.wording(mandate.constituency()), getTranslation("actors.mandate.lead"));
        body().add(
                        new Paragraph(new Anchor(
                                Paths.organisation(organisation.reference()), reader.name(organisation.id()))),
                        new Card(new MandateSection(shown, reader)).headed(getTranslation("actors.mandates")));
        var file = shown.evidenceFile();
        if (file != null) {
            body().add(new Card(new EvidenceLink(mandates, mandate.id(), file))
                    .headed(getTranslation("actors.evidence-file")));
        }
        if (!shown.contests().isEmpty()) {
            body().add(contests(shown, reader));
        }
        body().add(new MandateActions(mandates, shown, currentActor.get(), reader, this::redraw));
    }

    private Card contests(MandateCard shown, Reading reader) {
        var card = new Card().headed(getTranslation("actors.contests"));
        shown.contests().forEach(contest -> {
            card.add(new ContestSection(contest, reader));
            if (contest.isOpen()) {
                card.add(new ContestActions(mandates, contest, currentActor.get(), reader, this::redraw));
            }
        });
        return card;
    }
}
