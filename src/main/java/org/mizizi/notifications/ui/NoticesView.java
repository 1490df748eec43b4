package org.mizizi.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Refusals;
import org.mizizi.look.Rows;
import org.mizizi.notifications.Notice;
import org.mizizi.notifications.Notices;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;

/** The inbox: everything a person was told, the newest first. */
@Route("notices")
@PermitAll
class NoticesView extends PageOf<List<Notice>> {

    static final int AT_ONCE = 30;

    private final Notices notices;
    private final CurrentActor currentActor;
    final Button readAll = new Button();
    final Button older = new Button();
    final Rows rows = new Rows();
    private final Div list = new Div(rows);
    private int shown = AT_ONCE;

    NoticesView(Notices notices, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.notices = notices;
        this.currentActor = currentActor;
        readAll.addClickListener(_ -> Refusals.attempt(this, this::readAll));
        older.addClickListener(_ -> showOlder());
        list.addClassName("card");
    }

    private void readAll() {
        notices.markAllRead();
        showAgain();
    }

    private void showOlder() {
        shown += AT_ONCE;
        showAgain();
    }

    /** The buttons stay, so that whoever works without a mouse is still on the one that was pressed. */
    private void showAgain() {
        findAgain();
        show(found(), reading());
    }

    private boolean isMember() {
        return currentActor.get().may(Right.READ_WORKSPACE);
    }

    @Override
    protected List<Notice> find(Address where) {
        return isMember() ? notices.mine(0, shown + 1) : List.of();
    }

    @Override
    protected void draw(List<Notice> found, Reading reader) {
        body().add(new Actions(readAll), list, older);
        readAll.setText(getTranslation("notifications.mark-all"));
        older.setText(getTranslation("notifications.older"));
        show(found, reader);
    }

    private void show(List<Notice> found, Reading reader) {
        var unread = isMember() ? notices.unread() : 0;
        name(getTranslation("notifications.title"), getTranslation("notifications.lead", unread));
        readAll.setEnabled(unread > 0);
        older.setVisible(found.size() > shown);
        var moments = reader.moments();
        rows.show(found.stream()
                .limit(shown)
                .map(notice -> NoticeRow.of(notice, this, moments))
                .toList());
        list.removeAll();
        list.add(found.isEmpty() ? new EmptyState(getTranslation("notifications.empty")) : rows);
    }
}
