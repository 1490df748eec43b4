package org.mizizi.country;

import java.util.Objects;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A policy that plans can refer to. Only a national one counts as such. */
public record Policy(
        String code, Scope scope, @Written(Writing.TITLE) LocalizedText title) {

    /** Nothing of it is left out, not by a file either. */
    public Policy {
        Objects.requireNonNull(code);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(title);
    }

    /** Whose policy it is. */
    public enum Scope {
        NATIONAL,
        INTERNATIONAL
    }
}
