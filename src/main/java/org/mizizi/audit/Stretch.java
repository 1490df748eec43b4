package org.mizizi.audit;

import org.jspecify.annotations.Nullable;

/** How far a verification has come: everything up to this line holds; with the verdict once it has ended. */
public record Stretch(long upTo, String head, @Nullable Verdict verdict) {

    public static final Stretch NOTHING = new Stretch(0, Entry.BEGINNING, null);
}
