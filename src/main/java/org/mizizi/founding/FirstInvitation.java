package org.mizizi.founding;

import java.net.URI;
import java.util.Optional;
import org.mizizi.security.Role;

/** Somebody who was named at the founding, and the address to hand to them, where it is not sent to them. */
public record FirstInvitation(String name, Role role, Optional<URI> door) {}
