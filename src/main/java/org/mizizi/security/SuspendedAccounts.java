package org.mizizi.security;

import java.util.Set;

/** Answers, from the country's own register, whose accounts are suspended. The register is in another module. */
public interface SuspendedAccounts {

    Set<String> today();
}
