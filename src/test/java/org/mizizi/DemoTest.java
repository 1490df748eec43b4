package org.mizizi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of the whole portal with the demo country on a real PostgreSQL, without a web server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "spring.main.register-shutdown-hook=false")
@ActiveProfiles("demo")
@TestExecutionListeners(
        listeners = {OneSecurityContext.class, NothingSentYet.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DemoTest {}
