package org.mizizi.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.Actions;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
import org.mizizi.look.Refusals;
import org.mizizi.look.Rows;
import org.mizizi.notifications.Notice;
import org.mizizi.notifications.Notices;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;

/** The inbox: everything a person was told, the newest first. */
@Route("notices")
@PermitAll
class NoticesView extends Page {

    static final int AT_ONCE = 30;

    private final Notices notices;
    private final Countries countries;
    private final CurrentActor currentActor;
    final Button readAll = new Button();
    final Button older = new Button();
    final Rows rows = new Rows();
    private final Div list = new Div(rows);
    private int shown = AT_ONCE;

    NoticesView(Notices notices, Countries countries, CurrentActor currentActor) {
        this.notices = notices;
        this.countries = countries;
        this.currentActor = currentActor;
        readAll.addClickListener(_ -> Refusals.attempt(this, this::readAll));
        older.addClickListener(_ -> showOlder());
        list.addClassName("card");
        var actions = new Actions(readAll);
        body().add(actions, list, older);
    }

    private void readAll() {
        notices.markAllRead();
        show(getLocale());
    }

    private void showOlder() {
        shown += AT_ONCE;
        show(getLocale());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        readAll.setText(getTranslation("notifications.mark-all"));
        older.setText(getTranslation("notifications.older"));
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var member = currentActor.get().may(Right.READ_WORKSPACE);
        var unread = member ? notices.unread() : 0;
        var found = member ? notices.mine(0, shown + 1) : List.<Notice>of();
        name(getTranslation("notifications.title"), getTranslation("notifications.lead", unread));
        readAll.setEnabled(unread > 0);
        older.setVisible(found.size() > shown);
        var moments = new Moments(locale, countries.country().zone());
        rows.show(found.stream()
                .limit(shown)
                .map(notice -> NoticeRow.of(notice, this, moments))
                .toList());
        list.removeAll();
        list.add(found.isEmpty() ? new EmptyState(getTranslation("notifications.empty")) : rows);
    }
}
