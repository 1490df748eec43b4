package org.mizizi.country;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** A province or a district; {@code parent} is the code of the place around it. */
public record Place(
        String code, LocalizedText name, @Nullable String parent) {}
