/**
 * What "./portal" starts on one machine: the application together with its own PostgreSQL and, on demand, Keycloak.
 * Production does not come through here: it starts {@link org.mizizi.Mizizi} against servers of its own.
 */
@NullMarked
package org.mizizi.local;

import org.jspecify.annotations.NullMarked;
