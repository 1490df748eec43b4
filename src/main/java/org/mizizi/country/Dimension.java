package org.mizizi.country;

import java.util.Objects;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** One of the fields peace is built in, such as security; data, not code. */
public record Dimension(String code, @Written(Writing.NAME) LocalizedText name) {

    /** Nothing of it is left out, not by a file either. */
    public Dimension {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }
}
