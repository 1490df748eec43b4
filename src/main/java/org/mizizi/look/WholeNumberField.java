package org.mizizi.look;

import org.mizizi.shared.Typed;
import org.mizizi.shared.TypedNumber;

/** How many of something, as people type it in their language: a whole number from nothing up to a most. */
public final class WholeNumberField extends TypedField<Integer> {

    private final int most;

    public WholeNumberField(int most) {
        this.most = most;
    }

    @Override
    protected Typed<Integer> read(String typed) {
        return TypedNumber.of(typed, most, getLocale());
    }

    @Override
    protected String written(Integer number) {
        return TypedNumber.written(number, getLocale());
    }

    @Override
    protected String said(Integer number) {
        return new InWords(getLocale()).number(number);
    }
}
