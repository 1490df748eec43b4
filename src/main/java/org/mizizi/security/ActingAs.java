package org.mizizi.security;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does work in this thread as somebody who is not at the keyboard: the set-up of a country, or a replayed person. */
public final class ActingAs {

    private ActingAs() {}

    /** The work of a person with their own rights, as the register grants them. */
    public static <T extends @Nullable Object> T person(SignedIn person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(person, null, Roles.authorities(person)));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The portal's own work before anybody is registered, with just these roles. */
    public static void system(Set<Role> roles, Runnable work) {
        person(new SystemItself(roles), () -> {
            work.run();
            return true;
        });
    }

    /** The portal itself, known to {@link CurrentActor} without a membership. */
    record SystemItself(Set<Role> claimedRoles) implements SignedIn {

        @Override
        public String subject() {
            return "mizizi";
        }

        @Override
        public String displayName() {
            return "Mizizi";
        }
    }
}
