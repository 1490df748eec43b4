package org.mizizi.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mizizi.OneSecurityContext;
import org.mizizi.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of the whole portal with accounts of its own, which asks at each step whether people may still be there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"spring.main.register-shutdown-hook=false", "mizizi.session.recheck=0s"})
@ActiveProfiles("accounts")
@TestExecutionListeners(listeners = OneSecurityContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureMockMvc
@interface AccountsTest {}
