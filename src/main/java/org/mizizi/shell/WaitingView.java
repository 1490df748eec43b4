package org.mizizi.shell;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.ToDoList;
import org.mizizi.security.Waiting;
import org.mizizi.security.Waiting.Whose;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Sought;

/** Everything that waits for the reader, of which home shows the beginning. It is read whole, to be searched in the words of its sentences. */
@Route(WaitingView.PATH)
@PermitAll
class WaitingView extends PageOf<Address> {

    static final String PATH = "waiting";

    private static final String WITHOUT_END = "~";

    /** By whose it is and by when, or by what it is about. */
    private enum Sort {
        URGENT,
        REFERENCE
    }

    private final CurrentActor currentActor;
    private final ToDoList toDo;

    WaitingView(CurrentActor currentActor, ToDoList toDo, Readings readings) {
        super(readings);
        this.currentActor = currentActor;
        this.toDo = toDo;
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("home.waiting"), getTranslation("home.waiting.lead"));
        var whose = new LinkedHashMap<String, String>();
        for (var one : Whose.values()) {
            whose.put(one.name(), getTranslation("state.Whose." + one));
        }
        body().add(list(asked -> page(asked, reader), (Waiting item) -> WaitingRow.of(this, item, reader))
                .searched(getTranslation("list.search"))
                .choice("whose", getTranslation("home.whose"), getTranslation("home.whose.all"), whose)
                .sorted(Sort.class, sort -> getTranslation("state.Sort." + sort))
                .show(getTranslation("home.nothing-waits")));
    }

    private ListPage<Waiting> page(Asked asked, Reading reader) {
        var actor = currentActor.get();
        var whose = asked.one("whose", Whose.class);
        var sought = Sought.of(asked.words());
        var found = toDo.of(actor).stream()
                .filter(item -> whose == null || item.whose() == whose)
                .filter(item -> sought.finds(item.reference(), WaitingRow.sentence(this, item, reader)))
                .toList();
        return switch (asked.sort(Sort.URGENT)) {
            case URGENT -> ListPage.of(found, WaitingView::urgency, asked.key());
            case REFERENCE -> ListPage.of(found, item -> item.reference() + " " + item.path(), asked.key());
        };
    }

    private static String urgency(Waiting item) {
        return (item.whose() == Whose.MINE ? "0 " : "1 ") + day(item.due()) + " " + item.reference() + " "
                + item.path();
    }

    private static String day(@Nullable Instant due) {
        return due == null ? WITHOUT_END : due.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
