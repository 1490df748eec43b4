package org.mizizi.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Optional;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.OpenPage;
import org.mizizi.security.OtherOrganisation;
import org.mizizi.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Every page of the workspace is opened for one organisation. Whoever has chosen another one meanwhile, in a second tab or
 * elsewhere, is told so instead: nothing that was written for one is sent for the other.
 */
@Component
class PagesOfOneOrganisation implements VaadinServiceInitListener, OpenPage {

    private final transient CurrentActor currentActor;

    PagesOfOneOrganisation(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(initialisation -> currentActor
                        .get()
                        .acting()
                        .ifPresent(organisation ->
                                ComponentUtil.setData(initialisation.getUI(), OrganisationId.class, organisation)));
        event.addRequestHandler(new Telling());
    }

    @Override
    public Optional<OrganisationId> openedFor() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(PagesOfOneOrganisation::openedFor);
    }

    private static Optional<OrganisationId> openedFor(UI page) {
        return Optional.ofNullable(ComponentUtil.getData(page, OrganisationId.class));
    }

    /** Answers what a page sends that was opened for another organisation. */
    private final class Telling extends SynchronizedRequestHandler {

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL);
        }

        @Override
        public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            var opened = Optional.ofNullable(session.getService().findUI(request))
                    .flatMap(PagesOfOneOrganisation::openedFor);
            var now = currentActor.get().acting();
            if (opened.isEmpty() || now.isEmpty() || opened.equals(now)) {
                return false;
            }
            OtherOrganisation.tell(opened.get(), response);
            return true;
        }
    }
}
