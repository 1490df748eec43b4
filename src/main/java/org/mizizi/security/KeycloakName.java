package org.mizizi.security;

import org.jspecify.annotations.Nullable;

/** A person's name as Keycloak keeps it, in two parts that it joins again with a space. Whoever has one name has one there. */
record KeycloakName(String first, @Nullable String last) {

    static KeycloakName of(String whole) {
        var name = whole.strip();
        var between = name.lastIndexOf(' ');
        return between < 0
                ? new KeycloakName(name, null)
                : new KeycloakName(name.substring(0, between).strip(), name.substring(between + 1));
    }
}
