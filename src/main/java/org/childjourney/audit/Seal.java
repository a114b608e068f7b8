package org.childjourney.audit;

import java.time.Instant;

/**
 * What the whole chain was at one moment. Somebody who keeps a copy of it elsewhere can
 * tell later that nothing before it was changed, and nothing taken from its end.
 *
 * @param entries how many entries the chain had
 * @param link of the last one
 * @param sealedAt when it was sealed
 * @param mac what was computed of these three
 */
record Seal(long entries, String link, Instant sealedAt, String mac) {
}
