package org.childjourney.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.childjourney.access.EmbeddedDatabase;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Somebody who tells {@link Stories} of one journey on the embedded database. They tell
 * in the order of their {@code @Order}, the front door first.
 */
@Component
@Conditional(EmbeddedDatabase.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Storyteller {

}
