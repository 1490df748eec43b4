package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Asked;
import org.mizizi.shared.ListPage;

/**
 * A page about what its address names. A view says how to find that and how to draw it for a reader; the page finds and
 * draws again when the address changes, and draws again when the language does. After a form was saved it draws
 * {@linkplain #redraw(Part...) that part} alone.
 */
public abstract class PageOf<T> extends Page implements BeforeEnterObserver {

    private final Readings readings;
    private Address address = Address.NOWHERE;
    private @Nullable T found;
    private @Nullable Reading reading;

    protected PageOf(Readings readings) {
        this.readings = readings;
    }

    /** What the address names, as it is now; {@link org.mizizi.shared.NotFoundException} where this reader may see nothing. */
    protected abstract T find(Address where);

    /** Names the page and fills its body, which is empty. */
    protected abstract void draw(T shown, Reading reader);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        address = Address.of(event);
        found = find(address);
        if (isAttached()) {
            draw(event.getUI().getLocale());
        }
    }

    @Override
    public final void localeChange(LocaleChangeEvent event) {
        draw(event.getLocale());
    }

    private void draw(Locale locale) {
        var fresh = readings.in(locale);
        reading = fresh;
        body().removeAll();
        draw(found(), fresh);
    }

    /** Finds everything again and draws nothing: the view says itself what has become of it. */
    protected final void findAgain() {
        found = find(address);
    }

    /** Finds everything again and draws it. */
    protected final void redraw() {
        findAgain();
        draw(reading().locale());
        goOnFromHeading();
    }

    /** Finds everything again and draws these parts; whatever is typed elsewhere on the page stays. */
    protected final void redraw(Part... parts) {
        findAgain();
        List.of(parts).forEach(Part::redraw);
    }

    /** A part of this page, drawn from what is found at the time. */
    protected final Part part(BiFunction<T, Reading, ? extends Component> drawing) {
        return new Part(() -> drawing.apply(found(), reading()));
    }

    /** A long list, of which the address says what is shown. */
    protected final <R> LongList<R> list(Function<Asked, ListPage<R>> read, Function<R, Row> row) {
        return new LongList<>(address, this::narrow, read, row);
    }

    /** Puts what the reader chose into the address; nothing is drawn. */
    protected final void ask(QueryParameters query) {
        address = address.asking(query);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.written()));
    }

    /** The same for a list: the way back leads to what was shown before, and not to each letter that was typed. */
    private void narrow(QueryParameters query) {
        var before = address;
        address = before.asking(query);
        getUI().ifPresent(ui -> {
            var history = ui.getPage().getHistory();
            if (address.typesOnAt(before)) {
                history.replaceState(null, address.written());
            } else {
                history.pushState(null, address.written());
            }
        });
    }

    protected final Address address() {
        return address;
    }

    protected final T found() {
        return Objects.requireNonNull(found);
    }

    protected final Reading reading() {
        return Objects.requireNonNull(reading);
    }
}
