package org.childjourney.engine;

import org.childjourney.casefile.CaseReference;

/**
 * A process of this child has ended, by its own end or because it was cancelled;
 * published in the transaction that ends it.
 *
 * @param process the process key, such as {@code referral-to-assessment}
 * @param instanceId the engine's process instance
 */
public record ProcessEnded(CaseReference child, String process, String instanceId) {
}
