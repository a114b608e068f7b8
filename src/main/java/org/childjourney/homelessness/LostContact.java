package org.childjourney.homelessness;

import java.time.Instant;

/**
 * That nobody reaches a young person any more.
 *
 * @param lastContactAt when somebody last heard from them
 * @param lastContactHow who that was, and how
 * @param tried whom we have tried, and how
 */
public record LostContact(Instant lastContactAt, String lastContactHow, String tried) {

}
