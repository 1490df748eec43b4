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
import java.io.Serializable;
import java.util.Optional;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.OpenPage;
import org.mizizi.security.OtherOrganisation;
import org.mizizi.shared.OrganisationId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Every page of the workspace is opened for one organisation. Whoever has chosen another one meanwhile, in a second tab or
 * elsewhere, is told so instead: nothing that was written for one is sent for the other.
 */
@Component
class PagesOfOneOrganisation implements VaadinServiceInitListener, OpenPage {

    /** By whom a page was opened, and for which organisation. */
    private record Opened(String account, OrganisationId organisation) implements Serializable {}

    private final transient CurrentActor currentActor;

    PagesOfOneOrganisation(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(initialisation -> opened().ifPresent(
                                opened -> ComponentUtil.setData(initialisation.getUI(), Opened.class, opened)));
        event.addRequestHandler(new Telling());
    }

    private Optional<Opened> opened() {
        return currentActor
                .account()
                .flatMap(account -> currentActor.get().acting().map(acting -> new Opened(account, acting)));
    }

    @Override
    public Optional<OrganisationId> openedFor(String account) {
        return Optional.ofNullable(UI.getCurrent()).flatMap(page -> openedFor(page, account));
    }

    private static Optional<OrganisationId> openedFor(UI page, String account) {
        return Optional.ofNullable(ComponentUtil.getData(page, Opened.class))
                .filter(opened -> opened.account().equals(account))
                .map(Opened::organisation);
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
            var opened = currentActor
                    .account()
                    .flatMap(account -> Optional.ofNullable(session.getService().findUI(request))
                            .flatMap(page -> openedFor(page, account)));
            if (opened.isEmpty() || isStillActingFor(opened.get())) {
                return false;
            }
            OtherOrganisation.tell(opened.get(), response);
            return true;
        }

        /** While the database is away nobody knows: what the page asks for then is held to it again, and says what failed. */
        private boolean isStillActingFor(OrganisationId opened) {
            try {
                return currentActor
                        .get()
                        .acting()
                        .filter(now -> !now.equals(opened))
                        .isEmpty();
            } catch (DataAccessException | TransactionException _) {
                return true;
            }
        }
    }
}
