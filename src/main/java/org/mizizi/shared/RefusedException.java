package org.mizizi.shared;

/** A rule of the portal objected: nothing was changed, and {@link #refusal()} says why in the reader's language. */
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.key() + " " + refusal.arguments());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
