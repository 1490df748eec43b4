package org.mizizi.country;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies the one country of this portal. */
public record CountryId(UUID value) implements Identifier {}
