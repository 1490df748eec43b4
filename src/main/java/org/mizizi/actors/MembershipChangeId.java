package org.mizizi.actors;

import java.util.UUID;
import org.mizizi.shared.Identifier;

/** Identifies a change of membership. */
public record MembershipChangeId(UUID value) implements Identifier {}
