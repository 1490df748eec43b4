package org.mizizi.country;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A policy that plans can refer to. Only a national one counts as such. */
public record Policy(
        String code, Scope scope, @Written(Writing.TITLE) LocalizedText title) {

    /** Whose policy it is. */
    public enum Scope {
        NATIONAL,
        INTERNATIONAL
    }
}
