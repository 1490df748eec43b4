package org.mizizi.country;

/** The portal has no country: nothing can be done in it before it is founded. */
public class NoCountryYetException extends RuntimeException {

    public NoCountryYetException() {
        super("The portal has no country yet");
    }
}
