package org.mizizi.shared;

/** Some node was told that somebody has left, with this proof of it: whoever keeps a session of theirs ends it. */
public record SignedOutElsewhere(String proof) {

    /** By which nodes tell each other. */
    public static final String CHANNEL = "mizizi_signed_out";
}
