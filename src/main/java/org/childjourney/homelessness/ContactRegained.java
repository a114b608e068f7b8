package org.childjourney.homelessness;

import java.time.Instant;

/**
 * How a young person was reached again.
 *
 * @param reachedAt when we heard from them
 * @param how how
 * @param whereNow where they are now
 * @param safeNow whether they are safe and somewhere suitable tonight
 * @param inTheirWords what they said
 */
public record ContactRegained(Instant reachedAt, String how, String whereNow, boolean safeNow, String inTheirWords) {

}
