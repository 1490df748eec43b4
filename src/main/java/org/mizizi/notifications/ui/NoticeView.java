package org.mizizi.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.mizizi.notifications.Notice;
import org.mizizi.notifications.Notice.NoticeId;
import org.mizizi.notifications.Notices;
import org.mizizi.shared.NotFoundException;

/** The way from a notice to what it is about; who takes it has read the notice. */
@Route("notices/:notice")
@PermitAll
class NoticeView extends Div implements BeforeEnterObserver {

    private final Notices notices;

    NoticeView(Notices notices) {
        this.notices = notices;
    }

    static String path(Notice notice) {
        return "notices/" + notice.id().value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var notice = notices.open(id(event.getRouteParameters().get("notice").orElse("")));
        event.forwardTo(notice.path());
    }

    private static NoticeId id(String written) {
        try {
            return new NoticeId(UUID.fromString(written));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("notice");
        }
    }
}
