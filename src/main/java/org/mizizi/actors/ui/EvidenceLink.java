package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.mizizi.actors.EvidenceFile;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.Mandates;
import org.mizizi.look.Quiet;
import org.mizizi.look.Refusals;
import org.mizizi.shared.RefusedException;
import org.springframework.security.access.AccessDeniedException;

/** The file that was sent as evidence, for those who judge the claim; others are told who they are. */
final class EvidenceLink extends Div {

    EvidenceLink(Mandates mandates, MandateId mandate, EvidenceFile file) {
        mandates.evidenceObjection(mandate)
                .ifPresentOrElse(
                        refusal -> add(Quiet.line(new Span(Refusals.text(this, refusal)))),
                        () -> add(new Div(download(mandates, mandate, file))));
    }

    private static Anchor download(Mandates mandates, MandateId mandate, EvidenceFile file) {
        var anchor = new Anchor(DownloadHandler.fromInputStream(_ -> response(mandates, mandate, file)), file.name());
        anchor.getElement().setAttribute("dir", "auto").setAttribute("download", file.name());
        anchor.addClassName("words");
        return anchor;
    }

    /** The right is asked once more when the file is, as it may have ended since. */
    static DownloadResponse response(Mandates mandates, MandateId mandate, EvidenceFile file) {
        try {
            return new DownloadResponse(
                    mandates.evidence(mandate).open(),
                    file.name(),
                    file.format().mediaType(),
                    file.size());
        } catch (AccessDeniedException | RefusedException _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
