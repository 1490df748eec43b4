package org.mizizi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mizizi.security.Roles;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test of a view is done by this person of {@link TestCountry}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    String value();

    /** Signs in the way the portal's own sign-in does. */
    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final TestCountry country;

        Factory(TestCountry country) {
            this.country = country;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs person) {
            var context = SecurityContextHolder.createEmptyContext();
            var account = country.account(person.value());
            context.setAuthentication(
                    new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
            return context;
        }
    }
}
