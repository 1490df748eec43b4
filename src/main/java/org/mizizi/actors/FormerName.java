package org.mizizi.actors;

import java.time.Instant;
import org.mizizi.shared.LocalizedText;

/** What an organisation of the register was called before, and until when. */
public record FormerName(LocalizedText name, Instant until) {}
