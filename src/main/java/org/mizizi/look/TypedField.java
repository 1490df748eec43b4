package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Typed;

/**
 * A field that keeps in sight what was typed, and says beneath how it is understood or why it is not. Until it is
 * understood, what was understood before still counts.
 */
public abstract class TypedField<T> extends TextField implements LocaleChangeObserver {

    private final Echo echo = new Echo();
    private @Nullable T held;

    protected TypedField() {
        addClassName("typed");
        setHelperComponent(echo);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.ON_BLUR);
        addValueChangeListener(_ -> read());
    }

    protected abstract Typed<T> read(String typed);

    protected abstract String written(T value);

    protected abstract String said(T value);

    /** What was last understood; empty when nothing is typed. */
    public final Optional<T> understood() {
        return Optional.ofNullable(held);
    }

    /** Why what stands in the field is not understood. */
    public final Optional<Refusal> objection() {
        return read(getValue()).objection();
    }

    public final void show(Optional<T> value) {
        setValue(value.map(this::written).orElse(""));
    }

    private void read() {
        switch (read(getValue())) {
            case Typed.Understood<T>(var value) -> {
                held = value;
                echo.say(said(value));
                setInvalid(false);
            }
            case Typed.Blank<T> _ -> {
                held = null;
                echo.say("");
                setInvalid(false);
            }
            case Typed.Refused<T>(var refusal) -> {
                echo.say("");
                setErrorMessage(Refusals.text(this, refusal));
                setInvalid(true);
            }
        }
    }

    /** What is said beneath the field about what stands in it. */
    public final String echoed() {
        return echo.said();
    }

    @Override
    public final void setHelperText(@Nullable String help) {
        echo.help(help == null ? "" : help);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        read();
    }
}
