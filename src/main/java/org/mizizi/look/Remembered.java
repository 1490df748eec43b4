package org.mizizi.look;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizizi.memory.FormPlace;
import org.mizizi.memory.KeptForm;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.TroubleLog;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/**
 * The memory of a form, and the line in it that says so: what is typed is kept within a second, offered again on the
 * next visit, gone once sent. Put it into the form, name the fields, and call {@link #sent} when they were sent.
 */
public final class Remembered extends Div {

    private final FormPlace place;
    private String startedFrom;
    private final RememberedFields fields = new RememberedFields(this::typed);
    private final Span state = new Span();
    private final Span keeping = new Span();
    private final Button throwAway = new Button();
    private final TwoVersions others = new TwoVersions(this::take, this::drop);

    private @Nullable Map<String, String> beginning;
    private KeptForm mine;
    private boolean kept;
    private boolean saysKept = true;
    private boolean failing;
    private Consumer<Boolean> offered = _ -> {};

    /** The memory of a form that makes something new. */
    public Remembered(String form) {
        this(form, "", "");
    }

    public Remembered(String form, Object object) {
        this(form, object, "");
    }

    /** With the state of what the form is about: where that has changed before the words are sent, the form says so. */
    public Remembered(String form, Object object, Object startedFrom) {
        this.place = FormPlace.of(form, object);
        this.startedFrom = String.valueOf(startedFrom);
        this.mine = KeptForm.begun(place, this.startedFrom);
        addClassNames("remembered", "quiet");
        state.getElement().setAttribute("role", "status");
        keeping.addClassName("keeping");
        throwAway.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        throwAway.addClickListener(_ -> throwAway());
        throwAway.setVisible(false);
        add(state, keeping, throwAway, others);
    }

    public RememberedFields fields() {
        return fields;
    }

    /** Where the form says itself that it is saved, the line does not say it a second time. */
    public Remembered besideSavedNote() {
        saysKept = false;
        return this;
    }

    /** Called when words were filled in again; with true if what the form is about has changed since they were typed. */
    public Remembered whenOffered(Consumer<Boolean> hearer) {
        offered = hearer;
        return this;
    }

    FormPlace place() {
        return place;
    }

    /** What the line says, for tests. */
    public String said() {
        return state.getText();
    }

    /** The words of another window, with the choice between both. */
    public TwoVersions others() {
        return others;
    }

    public Button throwAwayButton() {
        return throwAway;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        keeping.setText(getTranslation("memory.keeping"));
        throwAway.setText(getTranslation("memory.throw-away"));
        Typing.shows(this, getElement().getParent());
        if (beginning == null) {
            services(attached.getUI()).recall(attached.getUI(), this);
        }
    }

    void recalled(List<KeptForm> found) {
        beginning = fields.words();
        if (found.isEmpty()) {
            return;
        }
        mine = found.getFirst();
        kept = true;
        if (!mine.words().equals(beginning)) {
            fields.fill(mine.words());
            getUI().ifPresent(this::offer);
        }
        others.show(found.subList(1, found.size()), fields);
    }

    private void offer(UI page) {
        var changed = !mine.startedFrom().equals(startedFrom);
        var key = changed ? "memory.offered-changed" : "memory.offered";
        say(getTranslation(key, services(page).when(mine.keptAt(), page.getLocale())));
        offered.accept(changed);
    }

    private void typed() {
        getUI().ifPresent(this::keep);
    }

    private void keep(UI page) {
        var words = fields.words();
        if (words.equals(beginning)) {
            forget(page);
            say("");
            return;
        }
        try {
            var keeping = services(page).forms().keep(mine.saying(words));
            mine = keeping.kept();
            kept = true;
            failing = false;
            say(saysKept ? getTranslation("memory.kept", services(page).when(mine.keptAt(), page.getLocale())) : "");
            others.show(keeping.beside(), fields);
        } catch (RefusedException refused) {
            notKept(Refusals.text(this, refused.refusal()));
        } catch (AccessDeniedException _) {
            notKept(getTranslation("memory.not-kept.why"));
        } catch (DataAccessException | TransactionException problem) {
            logOnce(problem);
            notKept(getTranslation("memory.not-kept.why"));
        }
    }

    /** One line a form, however much is typed until it can be kept again. */
    private void logOnce(RuntimeException problem) {
        if (!failing) {
            TroubleLog.write(problem, place.form());
            failing = true;
        }
    }

    private void say(String text) {
        addClassName("quiet");
        removeClassName("why-not");
        state.setText(text);
        throwAway.setVisible(kept);
    }

    private void notKept(String why) {
        say(getTranslation("memory.not-kept", why));
        removeClassName("quiet");
        addClassName("why-not");
    }

    /** The words have arrived where they belong: nothing is left to be offered. */
    public void sent() {
        getUI().ifPresent(page -> {
            forget(page);
            beginning = fields.words();
            page.beforeClientResponse(this, _ -> beginning = fields.words());
        });
        say("");
    }

    /** Puts what was sent and taken back into the memory of the form it came from, beside what is typed there meanwhile. */
    public static void giveBack(Component where, String form, Object object, Map<String, String> words) {
        where.getUI()
                .ifPresent(page -> services(page)
                        .forms()
                        .keep(KeptForm.begun(FormPlace.of(form, object), "").saying(words)));
    }

    /** The same, and what is typed from now on starts from this state. */
    public void sentFrom(String state) {
        startedFrom = state;
        sent();
    }

    private void throwAway() {
        getUI().ifPresent(this::forget);
        Optional.ofNullable(beginning).ifPresent(fields::fill);
        say(getTranslation("memory.thrown-away"));
    }

    private void forget(UI page) {
        try {
            if (kept) {
                services(page).forms().forget(mine);
            }
        } catch (DataAccessException | TransactionException | AccessDeniedException _) {
            // Still there, it will be offered once more: a nuisance, not a loss.
        }
        kept = false;
        mine = KeptForm.begun(place, startedFrom);
    }

    private void take(KeptForm other) {
        getUI().ifPresent(this::forget);
        mine = other;
        kept = true;
        fields.fill(other.words());
        getUI().ifPresent(page ->
                say(getTranslation("memory.kept", services(page).when(other.keptAt(), page.getLocale()))));
    }

    private void drop(KeptForm other) {
        getUI().ifPresent(page -> services(page).forms().forget(other));
    }

    private static Remembering services(UI page) {
        return Remembering.in(page);
    }
}
