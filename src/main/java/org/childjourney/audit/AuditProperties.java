package org.childjourney.audit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is kept.
 *
 * @param key what only this application knows, at least 32 characters; it is never
 * changed, or nothing written before could be verified
 * @param sealAfter how long an entry waits at most for its place in the chain
 */
@ConfigurationProperties("childjourney.audit")
record AuditProperties(String key, @DefaultValue("2s") Duration sealAfter) {

    private static final int SHORTEST_KEY = 32;

    AuditProperties {
        if (key == null || key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "The key of the audit has fewer than %d characters. Set a longer one in CHILDJOURNEY_AUDIT_KEY."
                        .formatted(SHORTEST_KEY));
        }
    }

}
