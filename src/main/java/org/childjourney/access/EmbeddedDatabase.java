package org.childjourney.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Holds on the embedded database of a newcomer only, where everybody and everything is
 * invented.
 */
public class EmbeddedDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isNamedIn(context.getEnvironment());
    }

    static boolean isNamedIn(Environment settings) {
        return settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

}
