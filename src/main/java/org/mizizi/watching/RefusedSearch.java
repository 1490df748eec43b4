package org.mizizi.watching;

import org.jspecify.annotations.Nullable;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;

/** Which refused attempts a list shows: every one where nothing is said. */
public record RefusedSearch(
        @Nullable Right asked,
        @Nullable String objection,
        @Nullable OrganisationId organisation) {}
