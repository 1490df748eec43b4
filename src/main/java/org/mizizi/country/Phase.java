package org.mizizi.country;

import java.time.LocalDate;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A phase of the peace process with the evidence for its beginning; it lasts until the next one starts. */
public record Phase(
        Code code,
        LocalDate startsOn,
        @Written(Writing.SUMMARY) LocalizedText evidence) {

    /** The three phases of the report, in order. */
    public enum Code {
        STABILISATION,
        TRANSITION,
        CONSOLIDATION
    }
}
