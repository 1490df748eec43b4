package org.mizizi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of the whole portal on a real PostgreSQL, with the small country of {@link TestCountry}, without a web server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"mizizi.demo.load=false", "spring.main.register-shutdown-hook=false"})
@ActiveProfiles("demo")
@TestExecutionListeners(
        listeners = {OneSecurityContext.class, NothingSentYet.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestCountry.class, ByHand.class})
public @interface PortalTest {}
