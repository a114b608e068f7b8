package org.childjourney.lookedafter;

/**
 * What follows care that ended for a reason of its own.
 *
 * @param whatHappened what happened, and where the child lives
 * @param supportedBy who supports the child from now on
 */
public record AfterCare(String whatHappened, String supportedBy) {
}
