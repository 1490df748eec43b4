package org.mizizi.security;

import static java.util.Objects.requireNonNull;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.HandedIn;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.access.AccessDeniedException;

/**
 * Asks the power table before every service method, wherever the call comes from and before any transaction opens, and
 * reads what people hand in with the first of them.
 */
@Configuration(proxyBeanMethods = false)
class RightsEnforcement {

    static final ScopedValue<Right> GRANTED = ScopedValue.newInstance();

    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rightsAdvisor(ObjectProvider<CurrentActor> currentActor, ObjectProvider<RefusalLog> log) {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Requires.class),
                (MethodInterceptor) invocation -> written(invocation, currentActor, log));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** A refusal of what a person attempted is written down, once, whichever service within it objected. */
    private static @Nullable Object written(
            MethodInvocation invocation, ObjectProvider<CurrentActor> currentActor, ObjectProvider<RefusalLog> log)
            throws Throwable {
        var row = requireNonNull(AnnotationUtils.findAnnotation(invocation.getMethod(), Requires.class))
                .value();
        if (GRANTED.isBound()) {
            return checked(invocation, row, currentActor);
        }
        try {
            return checked(invocation, row, currentActor);
        } catch (AccessDeniedException | RefusedException refused) {
            log.getObject().write(invocation, row, refused);
            throw refused;
        }
    }

    private static @Nullable Object checked(
            MethodInvocation invocation, Right row, ObjectProvider<CurrentActor> currentActor) throws Throwable {
        if (!GRANTED.isBound()) {
            Refusal.refuse(currentActor.getObject().pageObjection());
        }
        var allowed = row == Right.WITHIN_ANOTHER
                ? GRANTED.isBound()
                : currentActor.getObject().get().may(row);
        if (!allowed) {
            throw new AccessDeniedException(row + " is not granted");
        }
        if (!GRANTED.isBound()) {
            HandedIn.read(invocation.getMethod(), invocation.getArguments());
        }
        return ScopedValue.where(GRANTED, row).call(() -> WholeCalls.proceed(invocation));
    }
}
