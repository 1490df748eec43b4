package org.mizizi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.DemoPeople;
import org.mizizi.security.DemoPeople.DemoPerson;
import org.mizizi.security.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test of a view is done by this person of {@link TestCountry}, or of the demo country where that is loaded. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    String value();

    /** Signs in the way the portal's own sign-in does. */
    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        private final ObjectProvider<TestCountry> country;
        private final DemoPeople demo;

        Factory(ObjectProvider<TestCountry> country, DemoPeople demo) {
            this.country = country;
            this.demo = demo;
        }

        private DemoAccount account(String person) {
            var small = country.getIfAvailable();
            return small != null
                    ? small.account(person)
                    : demo.all().stream()
                            .map(DemoPerson::account)
                            .filter(account -> account.username().equals(person))
                            .findFirst()
                            .orElseThrow();
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs person) {
            var context = SecurityContextHolder.createEmptyContext();
            var account = account(person.value());
            context.setAuthentication(
                    new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account)));
            return context;
        }
    }
}
