package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.shared.Refusal;

/** What a translator is offered of the machine: why it cannot be asked, what it has said already, and why that does not stand. */
public record MachineOffer(Optional<Refusal> objection, Optional<Said> proposal, Optional<Refusal> standObjection) {}
