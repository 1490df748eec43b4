package org.mizizi.look;

import org.mizizi.shared.Hours;
import org.mizizi.shared.Typed;
import org.mizizi.shared.TypedHours;

/** Hours of work, as people type them in their language: whole or halves, up to a most. */
public final class HoursField extends TypedField<Hours> {

    private final Hours most;

    public HoursField(Hours most) {
        this.most = most;
    }

    @Override
    protected Typed<Hours> read(String typed) {
        return TypedHours.of(typed, most, getLocale());
    }

    @Override
    protected String written(Hours hours) {
        return TypedHours.written(hours, getLocale());
    }

    @Override
    protected String said(Hours hours) {
        return new Numbers(getLocale()).hours(hours);
    }
}
