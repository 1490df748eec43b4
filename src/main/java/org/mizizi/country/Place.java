package org.mizizi.country;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A province or a district; {@code parent} is the code of the place around it. */
public record Place(
        String code,
        @Written(Writing.NAME) LocalizedText name,
        @Nullable String parent) {}
