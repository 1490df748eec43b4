package org.mizizi.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What its writer has not sent yet is kept as it stands in the field, too long or not: refusing it would lose it. It is
 * read as any other words are once it is sent.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsTyped {}
