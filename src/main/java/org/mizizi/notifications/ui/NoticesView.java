package org.mizizi.notifications.ui;

import static org.mizizi.notifications.NoticeSearch.Reading.ALL;
import static org.mizizi.notifications.NoticeSearch.Reading.UNREAD;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.LongList;
import org.mizizi.look.Moments;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Refusals;
import org.mizizi.notifications.Notice;
import org.mizizi.notifications.NoticeSearch;
import org.mizizi.notifications.Notices;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;

/** The inbox: everything a person was told, the newest first. */
@Route("notices")
@PermitAll
class NoticesView extends PageOf<Address> {

    private final Notices notices;
    private final CurrentActor currentActor;
    final Button readAll = new Button();

    @Nullable
    LongList<Notice> list;

    NoticesView(Notices notices, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.notices = notices;
        this.currentActor = currentActor;
        readAll.addClickListener(_ -> Refusals.attempt(this, this::readAll));
    }

    /** The button stays, so that whoever works without a mouse is still on it. */
    private void readAll() {
        notices.markAllRead();
        if (list != null) {
            list.refresh();
        }
        count();
    }

    private boolean isMember() {
        return currentActor.get().may(Right.READ_WORKSPACE);
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        readAll.setText(getTranslation("notifications.mark-all"));
        var shown = offer(reader.moments());
        list = shown;
        body().add(new Actions(readAll), shown);
        count();
    }

    private LongList<Notice> offer(Moments moments) {
        var unread = new LinkedHashMap<String, String>();
        unread.put(UNREAD.name(), getTranslation("notifications.only-unread"));
        return list(this::read, notice -> NoticeRow.of(notice, this, moments))
                .choice("reading", getTranslation("notifications.shown"), getTranslation("notifications.every"), unread)
                .sorted(NoticeSearch.Sort.class, sort -> getTranslation("state.Sort." + sort))
                .show(getTranslation("notifications.empty"));
    }

    private ListPage<Notice> read(Asked asked) {
        var search = new NoticeSearch(
                asked.one("reading", NoticeSearch.Reading.class) == UNREAD ? UNREAD : ALL,
                asked.sort(NoticeSearch.Sort.NEWEST));
        return isMember() ? notices.mine(search, asked.key()) : ListPage.empty();
    }

    private void count() {
        var unread = isMember() ? notices.unread() : 0;
        name(getTranslation("notifications.title"), getTranslation("notifications.lead", unread));
        readAll.setEnabled(unread > 0);
    }
}
