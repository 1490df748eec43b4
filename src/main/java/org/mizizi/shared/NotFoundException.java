package org.mizizi.shared;

/** There is no such thing, or none that this reader may see: the two are never told apart. */
public final class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super("Not found: " + what);
    }
}
